### El archivo de palabras sin enviar.

drafts-none = Aquí no hay palabras sin enviar.
drafts-which = Tus palabras sin enviar, las más nuevas primero. ¿Cuáles?
drafts-which-export = Llevármelas todas
    .says = exportar | todas
drafts-which-leave = Ahora ninguna
    .says = no | ninguna
drafts-then = ¿Y ahora?
drafts-then-keep = Guardarlas
    .says = guardar
drafts-then-let_go = Soltarlas
    .says = soltar | bórralas | borrarlas
drafts-then-another = Otras
    .says = otra
drafts-gone = Se fueron, para siempre.
drafts-fine = Está bien. Aquí se quedan, sin enviar.
