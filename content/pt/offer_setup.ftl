### Na manhã depois de algo urgente.
offer_setup-now-tell = Sim, três minutos
    .says = sim
offer_setup-now-later = Agora não
    .says = não | depois
offer_setup-later = Tudo bem. Mande /plan quando tiver vontade.
