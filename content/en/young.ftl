### Under 18. Nothing is kept.

young-for_adults = I'm glad you said so. This place is made for adults, so I keep nothing.
young-line = You deserve a real person: { $name }, { $number } (checked { $date }).
young-line_unchecked = You deserve a real person: { $name }, { $number } (not checked lately).
young-emergency = You deserve a real person: in danger call { $number }, or find a line at findahelpline.com.
young-directory = You deserve a real person: in danger call your emergency number, or find a line at findahelpline.com.
