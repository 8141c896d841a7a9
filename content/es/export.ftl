### El archivo para leer: todo lo que se guarda de una persona. Lo que dice el bot al enviarlo está en done.ftl.

export-title = Lo que Unsent guarda sobre ti
export-consent = Dijiste que sí el { $when } a PRIVACY.md, versión { $version }.
export-told = LO QUE ME CONTASTE
export-answer = Tu respuesta: { $answer }
export-given = { $when }
export-yes = sí
export-no = no
export-none = nada de esto
export-kit = TU KIT
export-history = TU HISTORIAL
export-reminders = LO QUE VENDRÁ
export-reminder = Un mensaje mío: { $when }
export-rest = El archivo JSON lo tiene todo otra vez, y también lo que anoto para mí.
