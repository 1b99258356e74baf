<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A laboratory for generative adversarial networks.</source>
        <translation>Un laboratorio de redes generativas adversarias.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>It ships with</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>zlib and libpng licences</source>
        <translation>Licencias zlib y libpng</translation>
    </message>
    <message>
        <source>IJG and BSD 3-Clause licences</source>
        <translation>Licencias IJG y BSD de 3 cláusulas</translation>
    </message>
    <message>
        <source>About Ganimede</source>
        <translation>Acerca de Ganimede</translation>
    </message>
    <message>
        <source>The texts of what it ships with are in packaging/licences of the source, and in share/doc/ganimede/licences of what was installed.</source>
        <translation>Los textos de lo que incluye están en packaging/licences del código fuente y en share/doc/ganimede/licences de lo instalado.</translation>
    </message>
</context>
<context>
    <name>ChangeNotes</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>The scores explode: training diverges.</source>
        <translation>Las puntuaciones se disparan: el entrenamiento diverge.</translation>
    </message>
    <message>
        <source>%1&apos;s mean score is %2 on real points and %3 on fakes.</source>
        <translation>La puntuación media de %1 es %2 en los puntos reales y %3 en los falsos.</translation>
    </message>
    <message>
        <source>Between %1 and %2 of %3 clouds are held: modes come and go.</source>
        <translation>Se cubren entre %1 y %2 de %3 nubes: las modas van y vienen.</translation>
    </message>
    <message>
        <source>G leaves a cloud as soon as %1 has learnt to tell its fakes there.</source>
        <translation>G abandona una nube en cuanto %1 aprende a reconocer allí sus falsos.</translation>
    </message>
    <message>
        <source>G learns next to nothing: vanishing gradient.</source>
        <translation>G no aprende casi nada: gradiente que se desvanece.</translation>
    </message>
    <message>
        <source>%1 takes the fakes to be %2 real and is flat around them: the pull on a fake is %3.</source>
        <translation>Para %1, los falsos son reales al %2, y a su alrededor %1 es plano: tira de cada falso con una fuerza de %3.</translation>
    </message>
    <message>
        <source>%1 is right %2 of the time: G cannot follow.</source>
        <translation>%1 acierta el %2 de las veces: G no puede seguirle el paso.</translation>
    </message>
    <message>
        <source>%1 takes %2 of the fakes for real, though they are not good.</source>
        <translation>%1 da por real el %2 de los falsos, aunque no son buenos.</translation>
    </message>
    <message>
        <source>%1 of the fakes lie in a cloud, but in too few of them.</source>
        <translation>El %1 de los falsos cae en alguna nube, pero en muy pocas de ellas.</translation>
    </message>
    <message>
        <source>%1 of the data has no fakes near it: mode collapse.</source>
        <translation>El %1 de los datos no tiene falsos cerca: colapso de modas.</translation>
    </message>
    <message>
        <source>%1 of the fakes lie where data is, but on too little of it.</source>
        <translation>El %1 de los falsos cae donde hay datos, pero en una parte muy pequeña de ellos.</translation>
    </message>
    <message>
        <source>The fakes swing about the data and do not settle.</source>
        <translation>Los falsos oscilan en torno a los datos y no se asientan.</translation>
    </message>
    <message>
        <source>Their middle wandered %1 half sides of the stage to and fro.</source>
        <translation>Su centro fue y vino a lo largo de %1 medios lados del escenario.</translation>
    </message>
    <message>
        <source>%1 of the data is covered</source>
        <translation>El %1 de los datos está cubierto</translation>
    </message>
    <message>
        <source>Looks converged.</source>
        <translation>Parece que convergió.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add R1 and R2</source>
        <translation>Añadir R1 y R2</translation>
    </message>
    <message>
        <source>Wasserstein with penalty</source>
        <translation>Wasserstein con penalización</translation>
    </message>
    <message>
        <source>Non-saturating loss</source>
        <translation>Pérdida no saturante</translation>
    </message>
    <message>
        <source>Relativistic loss</source>
        <translation>Pérdida relativista</translation>
    </message>
    <message>
        <source>Slow %1 down</source>
        <translation>Frenar %1</translation>
    </message>
    <message>
        <source>Slow G down</source>
        <translation>Frenar G</translation>
    </message>
    <message>
        <source>Slow both down</source>
        <translation>Frenar ambas redes</translation>
    </message>
    <message>
        <source>Update %1 more often</source>
        <translation>Actualizar %1 más veces</translation>
    </message>
    <message>
        <source>Update %1 less often</source>
        <translation>Actualizar %1 menos veces</translation>
    </message>
    <message>
        <source>Balance G and %1</source>
        <translation>Equilibrar G y %1</translation>
    </message>
    <message>
        <source>Smooth the labels</source>
        <translation>Suavizar las etiquetas</translation>
    </message>
    <message>
        <source>Noise on %1&apos;s inputs</source>
        <translation>Ruido en las entradas de %1</translation>
    </message>
    <message>
        <source>Judge samples in pairs</source>
        <translation>Juzgar de dos en dos</translation>
    </message>
    <message>
        <source>Show an average of G</source>
        <translation>Mostrar una media de G</translation>
    </message>
    <message>
        <source>Let learning rates fall</source>
        <translation>Bajar poco a poco las tasas</translation>
    </message>
    <message>
        <source>Use Adam</source>
        <translation>Usar Adam</translation>
    </message>
    <message>
        <source>A bigger generator</source>
        <translation>Un generador más grande</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Fija: %1</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>The fakes do not get nearer: their sliced Wasserstein distance from the data is %1 half sides.</source>
        <translation>Los falsos no se acercan: su distancia de Wasserstein por cortes a los datos es de %1 medios lados.</translation>
    </message>
    <message>
        <source>Who is so easily fooled teaches nothing. The fakes&apos; sliced Wasserstein distance from the data is %1 half sides.</source>
        <translation>Quien se deja engañar tan fácil no enseña nada. La distancia de Wasserstein por cortes de los falsos a los datos es de %1 medios lados.</translation>
    </message>
    <message>
        <source>Near the data, but not yet like it.</source>
        <translation>Cerca de los datos, pero aún no igual.</translation>
    </message>
    <message>
        <source>%1 of %2 clouds hold hardly any point: mode collapse.</source>
        <translation>Casi ningún punto en %1 de %2 nubes: colapso de modas.</translation>
    </message>
    <message>
        <source>%1; the JS divergence averages %2, and %3 is right %4 of the time.</source>
        <translation>%1; la divergencia JS promedia %2, y %3 acierta el %4 de las veces.</translation>
    </message>
    <message>
        <source>%1 of %2 clouds are held</source>
        <translation>%1 de %2 nubes están cubiertas</translation>
    </message>
    <message>
        <source>%1 to %2 of %3 clouds are held</source>
        <translation>De %1 a %2 de %3 nubes están cubiertas</translation>
    </message>
    <message>
        <source>The fakes fly off: training diverges.</source>
        <translation>Los falsos salen volando: el entrenamiento diverge.</translation>
    </message>
    <message>
        <source>Their sliced Wasserstein distance from the data is %1 half sides of the stage.</source>
        <translation>Su distancia de Wasserstein por cortes a los datos es de %1 medios lados del escenario.</translation>
    </message>
</context>
<context>
    <name>Divergence</name>
    <message>
        <source>Both networks left the finite numbers</source>
        <translation>Ambas redes dejaron de dar números finitos</translation>
    </message>
    <message>
        <source>The generator left the finite numbers</source>
        <translation>El generador dejó de dar números finitos</translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers</source>
        <translation>El discriminador dejó de dar números finitos</translation>
    </message>
    <message>
        <source>Start over, a tenth of the learning rates</source>
        <translation>Empezar de nuevo, tasas a la décima parte</translation>
    </message>
    <message>
        <source>Divides both learning rates by ten and goes back to step 0 with the same seed</source>
        <translation>Divide ambas tasas de aprendizaje entre diez y vuelve al paso 0 con la misma semilla</translation>
    </message>
    <message>
        <source>Go on from here, a tenth of them</source>
        <translation>Seguir desde aquí, tasas a la décima</translation>
    </message>
    <message>
        <source>Divides both learning rates by ten and goes on from the last finite step</source>
        <translation>Divide ambas tasas de aprendizaje entre diez y sigue desde el último paso finito</translation>
    </message>
    <message>
        <source>Start over as it was</source>
        <translation>Empezar de nuevo tal cual</translation>
    </message>
    <message>
        <source>Goes back to step 0 with the same settings</source>
        <translation>Vuelve al paso 0 con los mismos ajustes</translation>
    </message>
</context>
<context>
    <name>ExploreNotes</name>
    <message>
        <source>%1, step %2: %3, %4, truncation %5</source>
        <translation>%1, paso %2: %3, %4, truncamiento %5</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>esférico</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1, paso %2: %3</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
</context>
<context>
    <name>ExploredLatent</name>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % del recorrido</translation>
    </message>
    <message>
        <source>pad, x %1, y %2</source>
        <translation>tablero, x %1, y %2</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>%1-step-%2-%3</source>
        <comment>the name of a file: experiment, training step, what it shows</comment>
        <translation>%1-paso-%2-%3</translation>
    </message>
    <message>
        <source>%1 was not written: there is nothing in it yet.</source>
        <translation>%1 no se escribió: todavía no tiene nada dentro.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>FieldTip</name>
    <message>
        <source>Changes at once.</source>
        <translation>Se aplica al instante.</translation>
    </message>
    <message>
        <source>Restarts the generator.</source>
        <translation>Reinicia el generador.</translation>
    </message>
    <message>
        <source>Restarts the discriminator.</source>
        <translation>Reinicia el discriminador.</translation>
    </message>
    <message>
        <source>Restarts both networks.</source>
        <translation>Reinicia ambas redes.</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Rango: %1.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Weights within ±</source>
        <translation>Pesos dentro de ±</translation>
    </message>
    <message>
        <source>Gradient penalty, λ</source>
        <translation>Penalización del gradiente, λ</translation>
    </message>
    <message>
        <source>R1 penalty, γ</source>
        <translation>Penalización R1, γ</translation>
    </message>
    <message>
        <source>R2 penalty, γ</source>
        <translation>Penalización R2, γ</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizar etiquetas</translation>
    </message>
    <message>
        <source>Noise on D&apos;s inputs</source>
        <translation>Ruido en las entradas de D</translation>
    </message>
    <message>
        <source>Noise ends at step</source>
        <translation>El ruido cesa en el paso</translation>
    </message>
    <message>
        <source>Judged together</source>
        <translation>Juzgadas juntas</translation>
    </message>
    <message>
        <source>Unrolled updates</source>
        <translation>Desenrollado de D</translation>
    </message>
    <message>
        <source>Average of G</source>
        <translation>Media de G</translation>
    </message>
    <message>
        <source>Learning rates over time</source>
        <translation>Evolución de las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rates fall from step</source>
        <translation>Las tasas bajan desde el paso</translation>
    </message>
    <message>
        <source>Learning rates fall until step</source>
        <translation>Las tasas bajan hasta el paso</translation>
    </message>
    <message>
        <source>Learning rates fall to this share</source>
        <translation>Las tasas bajan a esta fracción</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Points in the data</source>
        <translation>Puntos en los datos</translation>
    </message>
    <message>
        <source>Mean of the data</source>
        <translation>Media de los datos</translation>
    </message>
    <message>
        <source>Spread of the data</source>
        <translation>Dispersión de los datos</translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation>Dimensiones del ruido</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>%1&apos;s hidden layers</source>
        <translation>Capas ocultas de %1</translation>
    </message>
    <message>
        <source>%1&apos;s activation</source>
        <translation>Activación de %1</translation>
    </message>
    <message>
        <source>%1&apos;s leak</source>
        <translation>Fuga de %1</translation>
    </message>
    <message>
        <source>%1&apos;s first weights</source>
        <translation>Pesos iniciales de %1</translation>
    </message>
    <message>
        <source>Deviation of %1&apos;s first weights</source>
        <translation>Desviación de los pesos iniciales de %1</translation>
    </message>
    <message>
        <source>%1&apos;s updates a step</source>
        <translation>Actualizaciones de %1 por paso</translation>
    </message>
    <message>
        <source>%1&apos;s output</source>
        <translation>Salida de %1</translation>
    </message>
    <message>
        <source>%1&apos;s optimiser</source>
        <translation>Optimizador de %1</translation>
    </message>
    <message>
        <source>%1&apos;s learning rate</source>
        <translation>Tasa de aprendizaje de %1</translation>
    </message>
    <message>
        <source>%1&apos;s β₁</source>
        <translation>β₁ de %1</translation>
    </message>
    <message>
        <source>%1&apos;s β₂</source>
        <translation>β₂ de %1</translation>
    </message>
    <message>
        <source>%1&apos;s momentum</source>
        <translation>Momentum de %1</translation>
    </message>
    <message>
        <source>%1&apos;s decay</source>
        <translation>Decaimiento de %1</translation>
    </message>
    <message>
        <source>%1&apos;s ε</source>
        <translation>ε de %1</translation>
    </message>
    <message>
        <source>Weight decay on %1</source>
        <translation>Decaimiento de pesos en %1</translation>
    </message>
    <message>
        <source>Grid of 100</source>
        <translation>Rejilla de 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What the experiment is called.</source>
        <translation>Cómo se llama el experimento.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Names the run: the same seed gives the same numbers.</source>
        <translation>Identifica la ejecución: la misma semilla da los mismos números.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>How many real and how many generated points each update sees.</source>
        <translation>Cuántos puntos reales y cuántos generados ve cada actualización.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>What the two networks play for.</source>
        <translation>Lo que se juegan las dos redes.</translation>
    </message>
    <message>
        <source>objective kind</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>Wasserstein: the critic&apos;s weights are kept between minus this and this.</source>
        <translation>Wasserstein: los pesos del crítico se mantienen entre menos este valor y este valor.</translation>
    </message>
    <message>
        <source>objective clip</source>
        <translation>recorte de pesos</translation>
    </message>
    <message>
        <source>Wasserstein with gradient penalty: how strongly the critic&apos;s slope is held at 1 between real and generated samples.</source>
        <translation>Wasserstein con penalización del gradiente: con cuánta fuerza se sujeta en 1 la pendiente del crítico entre las muestras reales y las generadas.</translation>
    </message>
    <message>
        <source>objective gradient penalty</source>
        <translation>penalización del gradiente</translation>
    </message>
    <message>
        <source>R1: how strongly the discriminator is kept flat on real samples, so that the game can come to rest.</source>
        <translation>R1: con cuánta fuerza se mantiene plano el discriminador en las muestras reales, para que el juego pueda llegar al reposo.</translation>
    </message>
    <message>
        <source>objective r1</source>
        <translation>penalización R1</translation>
    </message>
    <message>
        <source>R2: how strongly the discriminator is kept flat on generated samples.</source>
        <translation>R2: con cuánta fuerza se mantiene plano el discriminador en las muestras generadas.</translation>
    </message>
    <message>
        <source>objective r2</source>
        <translation>penalización R2</translation>
    </message>
    <message>
        <source>Real samples count as real to 1 minus this, so that the discriminator never grows too sure. For minimax, non-saturating and least squares.</source>
        <translation>Las muestras reales cuentan como reales solo hasta 1 menos este valor, para que el discriminador nunca se confíe demasiado. Para minimax, no saturante y mínimos cuadrados.</translation>
    </message>
    <message>
        <source>remedies label smoothing</source>
        <translation>suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Gaussian noise on everything the discriminator sees, so that real and generated samples overlap.</source>
        <translation>Ruido gaussiano en todo lo que ve el discriminador, para que las muestras reales y las generadas se superpongan.</translation>
    </message>
    <message>
        <source>half sides of the stage</source>
        <translation>medios lados del escenario</translation>
    </message>
    <message>
        <source>remedies input noise</source>
        <translation>ruido en las entradas</translation>
    </message>
    <message>
        <source>When that noise has faded to nothing; 0 keeps it.</source>
        <translation>Cuándo termina de apagarse ese ruido; 0 lo mantiene.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>remedies input noise steps</source>
        <translation>fin del ruido</translation>
    </message>
    <message>
        <source>How many samples the discriminator judges together; a lack of variety then shows (PacGAN).</source>
        <translation>Cuántas muestras juzga juntas el discriminador; así se nota la falta de variedad (PacGAN).</translation>
    </message>
    <message>
        <source>remedies pack</source>
        <translation>muestras juntas</translation>
    </message>
    <message>
        <source>How many of the discriminator&apos;s next updates the generator looks ahead; trains in LibTorch.</source>
        <translation>Cuántas de las próximas actualizaciones del discriminador prevé el generador; se entrena con LibTorch.</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>actualizaciones</translation>
    </message>
    <message>
        <source>remedies unrolled steps</source>
        <translation>actualizaciones desenrolladas</translation>
    </message>
    <message>
        <source>Shows a moving average of the generator&apos;s weights that keeps this share at each update; 0 shows the generator as it is. Training itself does not change.</source>
        <translation>Muestra una media móvil de los pesos del generador que conserva esta fracción en cada actualización; 0 muestra el generador tal como es. El entrenamiento en sí no cambia.</translation>
    </message>
    <message>
        <source>remedies generator average</source>
        <translation>media móvil del generador</translation>
    </message>
    <message>
        <source>How both learning rates fall as training goes on.</source>
        <translation>Cómo bajan ambas tasas de aprendizaje durante el entrenamiento.</translation>
    </message>
    <message>
        <source>schedule kind</source>
        <translation>evolución de las tasas</translation>
    </message>
    <message>
        <source>The step from which the learning rates fall.</source>
        <translation>El paso a partir del cual bajan las tasas de aprendizaje.</translation>
    </message>
    <message>
        <source>schedule start</source>
        <translation>inicio del descenso</translation>
    </message>
    <message>
        <source>The step from which they stay at their lowest.</source>
        <translation>El paso a partir del cual se quedan en su mínimo.</translation>
    </message>
    <message>
        <source>schedule end</source>
        <translation>fin del descenso</translation>
    </message>
    <message>
        <source>What share of the learning rates is left then.</source>
        <translation>Qué fracción de las tasas de aprendizaje queda entonces.</translation>
    </message>
    <message>
        <source>schedule final</source>
        <translation>fracción final de tasas</translation>
    </message>
    <message>
        <source>The real points: a built-in distribution, a drawing, your own points or a picture.</source>
        <translation>Los puntos reales: una distribución incluida, un dibujo, tus propios puntos o una imagen.</translation>
    </message>
    <message>
        <source>data kind</source>
        <translation>tipo de datos</translation>
    </message>
    <message>
        <source>How many points the training set holds.</source>
        <translation>Cuántos puntos contiene el conjunto de entrenamiento.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>data size</source>
        <translation>número de puntos</translation>
    </message>
    <message>
        <source>The middle of &apos;normal-1d&apos; and &apos;uniform-1d&apos;.</source>
        <translation>El centro de &apos;normal-1d&apos; y &apos;uniform-1d&apos;.</translation>
    </message>
    <message>
        <source>on the stage&apos;s axis</source>
        <translation>en el eje del escenario</translation>
    </message>
    <message>
        <source>data mean</source>
        <translation>media de los datos</translation>
    </message>
    <message>
        <source>The standard deviation of &apos;normal-1d&apos; and &apos;uniform-1d&apos;: how wide they are.</source>
        <translation>La desviación estándar de &apos;normal-1d&apos; y &apos;uniform-1d&apos;: su anchura.</translation>
    </message>
    <message>
        <source>data spread</source>
        <translation>dispersión de los datos</translation>
    </message>
    <message>
        <source>For &apos;drawn-1d&apos;: how high the drawn density stands at equal distances from -1 to 1.</source>
        <translation>Para &apos;drawn-1d&apos;: la altura de la densidad dibujada, medida a distancias iguales de −1 a 1.</translation>
    </message>
    <message>
        <source>data curve</source>
        <translation>curva de densidad</translation>
    </message>
    <message>
        <source>For &apos;drawn&apos;: what brush and eraser did, in order.</source>
        <translation>Para &apos;drawn&apos;: lo que hicieron el pincel y el borrador, en orden.</translation>
    </message>
    <message>
        <source>canvas units, -1 to 1</source>
        <translation>unidades del lienzo, −1 a 1</translation>
    </message>
    <message>
        <source>data strokes</source>
        <translation>trazos del dibujo</translation>
    </message>
    <message>
        <source>For &apos;points&apos;: the real points themselves.</source>
        <translation>Para &apos;points&apos;: los propios puntos reales.</translation>
    </message>
    <message>
        <source>the data&apos;s own</source>
        <translation>las propias de los datos</translation>
    </message>
    <message>
        <source>data points</source>
        <translation>puntos de los datos</translation>
    </message>
    <message>
        <source>For &apos;picture&apos;: a grey picture, dark is dense.</source>
        <translation>Para &apos;picture&apos;: una imagen en grises; lo oscuro es denso.</translation>
    </message>
    <message>
        <source>data picture</source>
        <translation>imagen de los datos</translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a point from.</source>
        <translation>Con cuántos números aleatorios hace el generador un punto.</translation>
    </message>
    <message>
        <source>latent dimensions</source>
        <translation>dimensiones latentes</translation>
    </message>
    <message>
        <source>How those numbers are distributed: uniform on [-1, 1] or Gaussian N(0, 1).</source>
        <translation>Cómo se distribuyen esos números: uniforme en [−1, 1] o gaussiana N(0, 1).</translation>
    </message>
    <message>
        <source>latent kind</source>
        <translation>tipo de latente</translation>
    </message>
    <message>
        <source>Widths of the hidden layers of the generator, input side first.</source>
        <translation>Anchos de las capas ocultas del generador, empezando por la entrada.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>generator hidden</source>
        <translation>capas ocultas del generador</translation>
    </message>
    <message>
        <source>What follows each hidden layer of the generator.</source>
        <translation>Qué función sigue a cada capa oculta del generador.</translation>
    </message>
    <message>
        <source>generator activation</source>
        <translation>activación del generador</translation>
    </message>
    <message>
        <source>The slope of LeakyReLU below zero; other activations ignore it.</source>
        <translation>La pendiente de LeakyReLU por debajo de cero; las demás activaciones la ignoran.</translation>
    </message>
    <message>
        <source>generator leak</source>
        <translation>fuga del generador</translation>
    </message>
    <message>
        <source>How the first weights of the generator are drawn.</source>
        <translation>Cómo se sortean los pesos iniciales del generador.</translation>
    </message>
    <message>
        <source>generator initialisation</source>
        <translation>pesos iniciales del generador</translation>
    </message>
    <message>
        <source>The standard deviation of the first weights, for &apos;normal&apos;.</source>
        <translation>La desviación estándar de los pesos iniciales, para &apos;normal&apos;.</translation>
    </message>
    <message>
        <source>generator initialisation std</source>
        <translation>desviación inicial del generador</translation>
    </message>
    <message>
        <source>How often the generator is updated in one step; 0 freezes it.</source>
        <translation>Cuántas veces se actualiza el generador en un paso; 0 lo congela.</translation>
    </message>
    <message>
        <source>updates a step</source>
        <translation>actualizaciones por paso</translation>
    </message>
    <message>
        <source>generator updates</source>
        <translation>actualizaciones del generador</translation>
    </message>
    <message>
        <source>What follows the generator&apos;s last layer; tanh keeps points inside the stage.</source>
        <translation>Qué función sigue a la última capa del generador; tanh mantiene los puntos dentro del escenario.</translation>
    </message>
    <message>
        <source>generator output</source>
        <translation>salida del generador</translation>
    </message>
    <message>
        <source>How gradients become updates; a change begins the optimiser&apos;s memory anew.</source>
        <translation>Cómo los gradientes se vuelven actualizaciones; un cambio reinicia la memoria del optimizador.</translation>
    </message>
    <message>
        <source>generator kind</source>
        <translation>optimizador del generador</translation>
    </message>
    <message>
        <source>The size of each update.</source>
        <translation>El tamaño de cada actualización.</translation>
    </message>
    <message>
        <source>generator learning rate</source>
        <translation>tasa de aprendizaje del generador</translation>
    </message>
    <message>
        <source>Adam: how much of the mean gradient is kept at each update.</source>
        <translation>Adam: qué parte de la media del gradiente se conserva en cada actualización.</translation>
    </message>
    <message>
        <source>generator beta1</source>
        <translation>beta1 del generador</translation>
    </message>
    <message>
        <source>Adam: how much of the mean squared gradient is kept at each update.</source>
        <translation>Adam: qué parte de la media del gradiente al cuadrado se conserva en cada actualización.</translation>
    </message>
    <message>
        <source>generator beta2</source>
        <translation>beta2 del generador</translation>
    </message>
    <message>
        <source>Momentum: how much of the last update is kept.</source>
        <translation>Momentum: qué parte de la última actualización se conserva.</translation>
    </message>
    <message>
        <source>generator momentum</source>
        <translation>momentum del generador</translation>
    </message>
    <message>
        <source>RMSprop: how much of the mean squared gradient is kept at each update.</source>
        <translation>RMSprop: qué parte de la media del gradiente al cuadrado se conserva en cada actualización.</translation>
    </message>
    <message>
        <source>generator decay</source>
        <translation>decaimiento del generador</translation>
    </message>
    <message>
        <source>Adam and RMSprop: keeps the division from blowing up.</source>
        <translation>Adam y RMSprop: evita que la división se dispare.</translation>
    </message>
    <message>
        <source>generator epsilon</source>
        <translation>épsilon del generador</translation>
    </message>
    <message>
        <source>How strongly each update pulls every weight towards 0, which keeps the network simple.</source>
        <translation>Con cuánta fuerza tira cada actualización de todos los pesos hacia 0, lo que mantiene sencilla la red.</translation>
    </message>
    <message>
        <source>generator weight decay</source>
        <translation>decaimiento de pesos del generador</translation>
    </message>
    <message>
        <source>Widths of the hidden layers of the discriminator, input side first.</source>
        <translation>Anchos de las capas ocultas del discriminador, empezando por la entrada.</translation>
    </message>
    <message>
        <source>discriminator hidden</source>
        <translation>capas ocultas del discriminador</translation>
    </message>
    <message>
        <source>What follows each hidden layer of the discriminator.</source>
        <translation>Qué función sigue a cada capa oculta del discriminador.</translation>
    </message>
    <message>
        <source>discriminator activation</source>
        <translation>activación del discriminador</translation>
    </message>
    <message>
        <source>discriminator leak</source>
        <translation>fuga del discriminador</translation>
    </message>
    <message>
        <source>How the first weights of the discriminator are drawn.</source>
        <translation>Cómo se sortean los pesos iniciales del discriminador.</translation>
    </message>
    <message>
        <source>discriminator initialisation</source>
        <translation>pesos iniciales del discriminador</translation>
    </message>
    <message>
        <source>discriminator initialisation std</source>
        <translation>desviación inicial del discriminador</translation>
    </message>
    <message>
        <source>How often the discriminator is updated in one step; 0 freezes it.</source>
        <translation>Cuántas veces se actualiza el discriminador en un paso; 0 lo congela.</translation>
    </message>
    <message>
        <source>discriminator updates</source>
        <translation>actualizaciones del discriminador</translation>
    </message>
    <message>
        <source>discriminator kind</source>
        <translation>optimizador del discriminador</translation>
    </message>
    <message>
        <source>discriminator learning rate</source>
        <translation>tasa de aprendizaje del discriminador</translation>
    </message>
    <message>
        <source>discriminator beta1</source>
        <translation>beta1 del discriminador</translation>
    </message>
    <message>
        <source>discriminator beta2</source>
        <translation>beta2 del discriminador</translation>
    </message>
    <message>
        <source>discriminator momentum</source>
        <translation>momentum del discriminador</translation>
    </message>
    <message>
        <source>discriminator decay</source>
        <translation>decaimiento del discriminador</translation>
    </message>
    <message>
        <source>discriminator epsilon</source>
        <translation>épsilon del discriminador</translation>
    </message>
    <message>
        <source>discriminator weight decay</source>
        <translation>decaimiento de pesos del discriminador</translation>
    </message>
    <message>
        <source>How many real and how many generated pictures each update sees.</source>
        <translation>Cuántas imágenes reales y cuántas generadas ve cada actualización.</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>How long training is meant to last.</source>
        <translation>Cuánto está previsto que dure el entrenamiento.</translation>
    </message>
    <message>
        <source>passes over the data</source>
        <translation>pasadas por los datos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>The real pictures: a built-in set, or files of your own.</source>
        <translation>Las imágenes reales: un conjunto incluido o tus propios archivos.</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>origen de los datos</translation>
    </message>
    <message>
        <source>For &apos;files&apos;: an IDX or CIFAR file, a picture, or a folder of pictures.</source>
        <translation>Para &apos;files&apos;: un archivo IDX o CIFAR, una imagen o una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>data path</source>
        <translation>ruta de los datos</translation>
    </message>
    <message>
        <source>Which classes are kept, by number from 0; none: all of them.</source>
        <translation>Qué clases se conservan, por su número desde 0; ninguna: todas.</translation>
    </message>
    <message>
        <source>data classes</source>
        <translation>clases de los datos</translation>
    </message>
    <message>
        <source>At most so many pictures, the first ones; 0: all.</source>
        <translation>A lo sumo este número de imágenes, las primeras; 0: todas.</translation>
    </message>
    <message>
        <source>data limit</source>
        <translation>límite de imágenes</translation>
    </message>
    <message>
        <source>Height and width that pictures are brought to; 0: as they are.</source>
        <translation>Alto y ancho a los que se llevan las imágenes; 0: como están.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>data side</source>
        <translation>lado de imagen</translation>
    </message>
    <message>
        <source>1 grey, 3 red, green and blue; 0: as they are.</source>
        <translation>1: gris; 3: rojo, verde y azul; 0: como están.</translation>
    </message>
    <message>
        <source>data channels</source>
        <translation>canales de imagen</translation>
    </message>
    <message>
        <source>data flips</source>
        <translation>reflejo al azar</translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a picture from.</source>
        <translation>Con cuántos números aleatorios hace el generador una imagen.</translation>
    </message>
    <message>
        <source>Whether both networks are told the picture&apos;s class.</source>
        <translation>Si a las dos redes se les dice la clase de la imagen.</translation>
    </message>
    <message>
        <source>conditioning</source>
        <translation>condicionamiento</translation>
    </message>
    <message>
        <source>One batch of latents for both networks&apos; updates of a step; otherwise fresh ones for each.</source>
        <translation>Un mismo lote de latentes para las actualizaciones de las dos redes en un paso; si se desactiva, latentes nuevos para cada una.</translation>
    </message>
    <message>
        <source>shared noise</source>
        <translation>ruido compartido</translation>
    </message>
    <message>
        <source>The discriminator sees real and generated pictures as one batch, which matters where it has batch norm; otherwise one after the other.</source>
        <translation>El discriminador ve las imágenes reales y las generadas en un solo lote, lo que importa cuando tiene normalización por lotes; si se desactiva, unas después de otras.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en un solo lote</translation>
    </message>
    <message>
        <source>Dropout and batch norm as they are meant; otherwise dropout is off and batch norm stays at its first statistics, as in Keras code that forgets training=True.</source>
        <translation>El dropout y la normalización por lotes, como deben funcionar; si se desactiva, no hay dropout y la normalización por lotes se queda con sus primeras estadísticas, como en el código de Keras que olvida training=True.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>modo entrenamiento</translation>
    </message>
    <message>
        <source>How many fixed latents are shown as training goes on.</source>
        <translation>Cuántos latentes fijos se muestran a medida que avanza el entrenamiento.</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>mural</translation>
    </message>
    <message>
        <source>The layers that make a picture of a latent, in order.</source>
        <translation>Las capas que hacen una imagen a partir de un latente, en orden.</translation>
    </message>
    <message>
        <source>generator layers</source>
        <translation>capas del generador</translation>
    </message>
    <message>
        <source>The layers that make one score of a picture, in order; no sigmoid at the end.</source>
        <translation>Las capas que hacen una sola puntuación a partir de una imagen, en orden; sin sigmoide al final.</translation>
    </message>
    <message>
        <source>discriminator layers</source>
        <translation>capas del discriminador</translation>
    </message>
    <message>
        <source>How many numbers it makes.</source>
        <translation>Cuántos números produce.</translation>
    </message>
    <message>
        <source>Whether a number of its own is added to every output.</source>
        <translation>Si a cada salida se le suma un número propio.</translation>
    </message>
    <message>
        <source>Spectral norm: keeps the layer from stretching anything to more than its length (Miyato 2018).</source>
        <translation>Norma espectral: impide que la capa estire cualquier vector más allá de su longitud (Miyato 2018).</translation>
    </message>
    <message>
        <source>How many channels it makes.</source>
        <translation>Cuántos canales produce.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>Height and width of the window of weights.</source>
        <translation>Alto y ancho de la ventana de pesos.</translation>
    </message>
    <message>
        <source>How far the window moves from one output to the next.</source>
        <translation>Cuánto avanza la ventana de una salida a la siguiente.</translation>
    </message>
    <message>
        <source>What is added on every side; &apos;same&apos;: as TensorFlow does it.</source>
        <translation>Cuánto se añade a cada lado; &apos;same&apos;: como lo hace TensorFlow.</translation>
    </message>
    <message>
        <source>How many times as high and wide.</source>
        <translation>Por cuánto se multiplican el alto y el ancho.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Height and width of the window of which the mean is taken.</source>
        <translation>Alto y ancho de la ventana de la que se toma la media.</translation>
    </message>
    <message>
        <source>Of how many pixels the mean is taken in the end, in either direction.</source>
        <translation>De cuántos píxeles se toma la media al final, en cada dirección.</translation>
    </message>
    <message>
        <source>The slope of LeakyReLU below zero.</source>
        <translation>La pendiente de LeakyReLU por debajo de cero.</translation>
    </message>
    <message>
        <source>How much of the running mean and variance is kept at each batch; what Keras calls momentum and PyTorch 1 - momentum.</source>
        <translation>Qué parte de la media y la varianza móviles se conserva en cada lote; lo que Keras llama momentum, y PyTorch, 1 − momentum.</translation>
    </message>
    <message>
        <source>Keeps the division from blowing up.</source>
        <translation>Evita que la división se dispare.</translation>
    </message>
    <message>
        <source>The share of the numbers that is set to 0 while training.</source>
        <translation>Fracción de los números que se pone a 0 durante el entrenamiento.</translation>
    </message>
    <message>
        <source>The picture that a row of numbers becomes.</source>
        <translation>La imagen en que se convierte una fila de números.</translation>
    </message>
    <message>
        <source>channels, height, width</source>
        <translation>canales, alto, ancho</translation>
    </message>
    <message>
        <source>halves of the way from black to white</source>
        <translation>veces la mitad del camino de negro a blanco</translation>
    </message>
    <message>
        <source>Mirrors each picture or not, by a coin that is tossed at each use.</source>
        <translation>Refleja o no cada imagen según caiga una moneda, que se lanza cada vez que se usa.</translation>
    </message>
</context>
<context>
    <name>FileLoader</name>
    <message>
        <source>%1 is not a valid experiment:</source>
        <translation>%1 no es un experimento válido:</translation>
    </message>
    <message>
        <source>%1 cannot be read as points, a picture or an experiment: %2.</source>
        <translation>%1 no se puede leer como puntos, imagen ni experimento: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Everything Ganimede reads (*.json *.safetensors *.csv *.tsv *.txt *.png *.jpg *.jpeg *.bmp *.gif *.svg)</source>
        <translation>Todo lo que lee Ganimede (*.json *.safetensors *.csv *.tsv *.txt *.png *.jpg *.jpeg *.bmp *.gif *.svg)</translation>
    </message>
    <message>
        <source>Experiments and checkpoints (*.json *.safetensors)</source>
        <translation>Experimentos y puntos de control (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>Points (*.csv *.tsv *.txt)</source>
        <translation>Puntos (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.gif *.svg)</translation>
    </message>
</context>
<context>
    <name>ImageChoices</name>
    <message>
        <source>Fashion</source>
        <translation>Fashion</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>CIFAR</source>
        <translation>CIFAR</translation>
    </message>
    <message>
        <source>%1: %2 pictures of %3 × %4 in %5 classes. Licence: %6.</source>
        <translation>%1: %2 imágenes de %3 × %4 en %5 clases. Licencia: %6.</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation>Espectral</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Stride</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Channels, height, width</source>
        <translation>Canales, alto, ancho</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>, spectral</source>
        <translation>, espectral</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation>Convolución transpuesta</translation>
    </message>
    <message>
        <source>Up-sampling</source>
        <translation>Sobremuestreo</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling promedio</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>Bloque residual</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. por lotes</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Norm. de capa</translation>
    </message>
    <message>
        <source>Instance norm</source>
        <translation>Norm. de instancia</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Cambiar forma</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplanar</translation>
    </message>
    <message>
        <source>Conv</source>
        <translation>Conv</translation>
    </message>
    <message>
        <source>Transposed conv</source>
        <translation>Conv transpuesta</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residual</translation>
    </message>
    <message>
        <source>Up-sample ×%1</source>
        <translation>Sobremuestreo ×%1</translation>
    </message>
    <message>
        <source>Average pool /%1</source>
        <translation>Pooling promedio /%1</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Two networks, one game</source>
        <translation>Dos redes, un juego</translation>
    </message>
    <message>
        <source>What a GAN is: a generator that makes points, and a discriminator that judges them.</source>
        <translation>Qué es una GAN: un generador que hace puntos y un discriminador que los juzga.</translation>
    </message>
    <message>
        <source>The purple diamonds are fakes. The generator, G, takes two random numbers and makes a point of them. Its weights are still random, so its points lie just anywhere.</source>
        <translation>Los rombos morados son falsos. El generador, G, toma dos números aleatorios y hace con ellos un punto. Sus pesos aún son aleatorios, así que sus puntos caen en cualquier sitio.</translation>
    </message>
    <message>
        <source>The discriminator, D, says of every place how real a point there looks: green for real, purple for fake, white for undecided. Its weights are random, too, so it knows nothing yet.</source>
        <translation>El discriminador, D, dice de cada lugar cuán real le parece un punto allí: verde, real; morado, falso; blanco, indeciso. También sus pesos son aleatorios, así que aún no sabe nada.</translation>
    </message>
    <message>
        <source>Now both learn, slowly. D learns to paint the places of real points green and those of fakes purple; G learns to move its fakes to where D paints green.</source>
        <translation>Ahora aprenden los dos, despacio. D aprende a pintar de verde los lugares de los puntos reales y de morado los de los falsos; G aprende a llevar sus falsos adonde D pinta de verde.</translation>
    </message>
    <message>
        <source>Your turn: take the brush at the left and draw something of your own on the stage. Training goes on with your drawing.</source>
        <translation>Tu turno: toma el pincel de la izquierda y dibuja algo tuyo en el escenario. El entrenamiento sigue con tu dibujo.</translation>
    </message>
    <message>
        <source>One training step, part by part</source>
        <translation>Un paso de entrenamiento, por partes</translation>
    </message>
    <message>
        <source>The nine parts of a training step, of D and then of G, each on its own.</source>
        <translation>Las nueve partes de un paso de entrenamiento, de D y luego de G, una por una.</translation>
    </message>
    <message>
        <source>Part 3: D judges the real points and the fakes. Its verdict on every place is the colour beneath. Part 4: the loss of D tells how wrong it is. It wants to say 1 on real points and 0 on fakes.</source>
        <translation>Parte 3: D juzga los puntos reales y los falsos. Su veredicto sobre cada lugar es el color del fondo. Parte 4: la pérdida de D dice cuánto se equivoca. D quiere decir 1 en los puntos reales y 0 en los falsos.</translation>
    </message>
    <message>
        <source>Part 5: the gradient of that loss says how each weight of D should change, and the optimiser changes it a little. We let D take a hundred such steps alone: it now tells real from fake. G was frozen, no fake has moved.</source>
        <translation>Parte 5: el gradiente de esa pérdida dice cómo debería cambiar cada peso de D, y el optimizador lo cambia un poco. Dejamos que D dé a solas cien de esos pasos: ya distingue lo real de lo falso. G estaba congelado: ningún falso se ha movido.</translation>
    </message>
    <message>
        <source>Part 9: the optimiser changes G&apos;s weights so that fakes go where their arrows point. A hundred such steps of G alone: the fakes have moved, the colours have not, for D was frozen.</source>
        <translation>Parte 9: el optimizador cambia los pesos de G para que los falsos vayan adonde apuntan sus flechas. Cien de esos pasos de G a solas: los falsos se han movido; los colores no, porque D estaba congelado.</translation>
    </message>
    <message>
        <source>But D has not seen where the fakes went, and its colours are out of date. So it is D&apos;s turn again: a hundred steps, and it has learnt the new place of the fakes.</source>
        <translation>Pero D no ha visto adónde fueron los falsos, y sus colores ya no están al día. Así que le toca otra vez a D: cien pasos, y ya ha aprendido el nuevo lugar de los falsos.</translation>
    </message>
    <message>
        <source>A bell that slides</source>
        <translation>Una campana que se desliza</translation>
    </message>
    <message>
        <source>The same game with numbers in place of points, where the best possible D is known.</source>
        <translation>El mismo juego con números en lugar de puntos, donde se conoce el mejor D posible.</translation>
    </message>
    <message>
        <source>Real data of one dimension: numbers under the green bell. The generated numbers, purple, come from noise z at the bottom; each line shows where G takes a z.</source>
        <translation>Datos reales de una dimensión: números bajo la campana verde. Los números generados, en morado, salen del ruido z de abajo; cada línea muestra adónde lleva G un valor de z.</translation>
    </message>
    <message>
        <source>The blue curve is D: how real it takes each number to be, from 0 to 1. The dashed curve is D*, the best discriminator there could be for this G: p / (p + q), from the two densities (Goodfellow 2014).</source>
        <translation>La curva azul es D: cuán real cree que es cada número, de 0 a 1. La curva a trazos es D*, el mejor discriminador que podría haber para este G: p / (p + q), a partir de las dos densidades (Goodfellow 2014).</translation>
    </message>
    <message>
        <source>Watch the purple bell slide onto the green one. D follows D* as well as it can. When the bells lie on each other, D* is one half everywhere: nobody could tell the two apart.</source>
        <translation>Mira cómo la campana morada se desliza hasta la verde. D sigue a D* lo mejor que puede. Cuando una campana queda sobre la otra, D* vale un medio en todas partes: nadie podría distinguirlas.</translation>
    </message>
    <message>
        <source>Why the loss matters</source>
        <translation>Por qué importa la pérdida</translation>
    </message>
    <message>
        <source>Minimax, non-saturating and Wasserstein loss, by what they teach G when D is sure.</source>
        <translation>Las pérdidas minimax, no saturante y de Wasserstein, según lo que enseñan a G cuando D está seguro.</translation>
    </message>
    <message>
        <source>The first loss is minimax: G makes log(1 - D) small. Here D is already sure of everything, and the loss is flat where the fakes are: no pink arrow, nothing moves. This is the vanishing gradient.</source>
        <translation>La primera pérdida es minimax: G hace pequeño log(1 − D). Aquí D ya está seguro de todo, y la pérdida es plana donde están los falsos: no hay flechas rosas, nada se mueve. Es el gradiente que se desvanece.</translation>
    </message>
    <message>
        <source>The same networks from the same first weights; only the loss differs. The non-saturating loss lets G make -log(D) small: it pushes hardest just where D is sure.</source>
        <translation>Las mismas redes con los mismos pesos iniciales; solo cambia la pérdida. Con la pérdida no saturante, G hace pequeño −log(D): empuja con más fuerza justo donde D está seguro.</translation>
    </message>
    <message>
        <source>Wasserstein loss makes D a critic: it gives scores without bounds, high for real and low for fake. That only works if the critic is not too steep. Here its weights are clipped to 0.01 on either side, and it is nearly flat.</source>
        <translation>La pérdida de Wasserstein hace de D un crítico: da puntuaciones sin límite, altas a lo real y bajas a lo falso. Eso solo funciona si el crítico no es demasiado empinado. Aquí sus pesos se recortan a ±0.01, y es casi plano.</translation>
    </message>
    <message>
        <source>A gradient penalty (WGAN-GP) holds the critic&apos;s slope near 1 instead of its weights near 0. Every fake feels the same steady pull.</source>
        <translation>La penalización del gradiente (WGAN-GP) mantiene la pendiente del crítico cerca de 1, y no sus pesos cerca de 0. Cada falso siente el mismo tirón constante.</translation>
    </message>
    <message>
        <source>The relativistic loss compares: is this real point more real than that fake? With the penalties R1 and R2 it holds all eight clouds. Now change the loss at the left while it trains, and watch the curves at the right.</source>
        <translation>La pérdida relativista compara: ¿es este punto real más real que aquel falso? Con las penalizaciones R1 y R2 cubre las ocho nubes. Ahora, mientras entrena, cambia la pérdida a la izquierda y mira las curvas de la derecha.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué puede fallar</translation>
    </message>
    <message>
        <source>Mode collapse, oscillation and steps that are too large, each with its cure.</source>
        <translation>Colapso de modas, oscilación y pasos demasiado grandes, cada cual con su solución.</translation>
    </message>
    <message>
        <source>The cure: D judges each real point against a fake (relativistic loss) and is kept flat at the data (R1 and R2). The same networks from the same first weights now find all eight clouds.</source>
        <translation>La solución: D juzga cada punto real comparado con uno falso (pérdida relativista) y se mantiene plano en los datos (R1 y R2). Las mismas redes, con los mismos pesos iniciales, encuentran ahora las ocho nubes.</translation>
    </message>
    <message>
        <source>Oscillation: the simplest game of all, a straight-line critic against a G that can only shift and stretch. The cloud circles for ever, since each network only answers the other&apos;s last move.</source>
        <translation>Oscilación: el juego más sencillo de todos, un crítico lineal contra un G que solo sabe desplazar y estirar. La nube da vueltas sin fin, porque cada red solo responde a la última jugada de la otra.</translation>
    </message>
    <message>
        <source>R1 costs the critic its slope at the real data: every round becomes smaller, and the cloud comes to rest.</source>
        <translation>R1 le cobra al crítico su pendiente en los datos reales: cada vuelta es más pequeña, y la nube acaba en reposo.</translation>
    </message>
    <message>
        <source>Pictures, and the space behind them</source>
        <translation>Las imágenes y el espacio que hay detrás</translation>
    </message>
    <message>
        <source>A DCGAN that writes 3s and 8s, what can go wrong in its layers, and a walk through its latent space.</source>
        <translation>Una DCGAN que escribe treses y ochos, lo que puede fallar en sus capas y un paseo por su espacio latente.</translation>
    </message>
    <message>
        <source>The same game with pictures: 3s and 8s of MNIST, 28 × 28 pixels. G makes a picture of 100 random numbers by transposed convolutions, D judges it by convolutions. Nothing is learnt yet: this is noise.</source>
        <translation>El mismo juego con imágenes: treses y ochos de MNIST, de 28 × 28 píxeles. G hace una imagen a partir de 100 números aleatorios con convoluciones transpuestas; D la juzga con convoluciones. Aún no han aprendido nada: esto es ruido.</translation>
    </message>
    <message>
        <source>The space behind the pictures: drag the slider beneath the picture, and one digit becomes another by way of shapes that nobody ever wrote. R rolls the dice for a new pair, Space plays the way.</source>
        <translation>El espacio que hay tras las imágenes: arrastra el deslizador bajo la imagen, y un dígito se vuelve otro pasando por formas que nadie escribió jamás. R tira el dado para sacar otro par; Espacio reproduce el recorrido.</translation>
    </message>
    <message>
        <source>The green dots are real data: points drawn from two clouds. A GAN has to make new points like them, and nobody tells it where the clouds are.</source>
        <translation>Los puntos verdes son datos reales, sacados al azar de dos nubes. Una GAN tiene que hacer puntos nuevos como esos, y nadie le dice dónde están las nubes.</translation>
    </message>
    <message>
        <source>A training step has two halves: first D learns, then G. You set the pace here. Part 1: a batch of real points is drawn at random.</source>
        <translation>Un paso de entrenamiento tiene dos mitades: primero aprende D, luego G. Aquí el ritmo lo marcas tú. Parte 1: se saca al azar un lote de puntos reales.</translation>
    </message>
    <message>
        <source>Part 2: noise is drawn, two random numbers for each fake, and G makes a point of them. The fakes shown are of noise that stays the same, so that each can be followed.</source>
        <translation>Parte 2: se sortea ruido, dos números aleatorios por cada falso, y con ellos G hace un punto. Aquí se ven falsos de un ruido que no cambia, para que puedas seguir cada uno.</translation>
    </message>
    <message>
        <source>Part 6: new noise, new fakes. Part 7: D judges them, and is frozen now. Part 8: the loss of G is small where D takes fakes for real. The pink arrows show where its gradient would have each fake go.</source>
        <translation>Parte 6: ruido nuevo, falsos nuevos. Parte 7: D los juzga, y ahora está congelado. Parte 8: la pérdida de G es pequeña donde D toma los falsos por reales. Las flechas rosas muestran adónde llevaría su gradiente a cada falso.</translation>
    </message>
    <message>
        <source>Training is one step of D and one of G, again and again. The buttons D| and G| in the bar at the top take half steps whenever you like.</source>
        <translation>Entrenar es un paso de D y uno de G, una y otra vez. Los botones D| y G| de la barra de arriba dan medios pasos cuando quieras.</translation>
    </message>
    <message>
        <source>So far G was a straight line, x = a z + b, with two parameters: enough for a bell. Here the data have two sharp edges, and G has hidden layers to bend the bell into a block.</source>
        <translation>El G de antes era una línea recta, x = a z + b, y tenía dos parámetros. Para una campana basta. Aquí los datos tienen dos bordes nítidos, y G tiene capas ocultas para deformar la campana hasta hacerla un bloque.</translation>
    </message>
    <message>
        <source>Three bells of one. The lines at the bottom have to spread apart, since hardly any z may land between the bells. Does G find all three?</source>
        <translation>Tres campanas a partir de una. Las líneas de abajo tienen que separarse, porque apenas puede caer algún z entre las campanas. ¿Encuentra G las tres?</translation>
    </message>
    <message>
        <source>Now they train. The six pictures at the top are always made of the same six latents; blots come first, then strokes. Without a graphics card that takes a minute or two; you need not wait for it.</source>
        <translation>Ahora entrenan. Las seis imágenes de arriba se hacen siempre con los mismos seis latentes; primero llegan manchas, luego trazos. Sin tarjeta gráfica esto tarda uno o dos minutos; no hace falta que esperes.</translation>
    </message>
    <message>
        <source>Here are the same networks after 50 epochs; they come with the program. Each picture is made by G, none is taken from the data. Click one to see the training pictures that are nearest to it.</source>
        <translation>Aquí están las mismas redes tras 50 épocas; vienen con el programa. Cada imagen la hace G; ninguna está sacada de los datos. Haz clic en una para ver las imágenes de entrenamiento que más se le acercan.</translation>
    </message>
    <message>
        <source>Mode collapse: eight clouds are real, and all fakes crowd into few of them. D recognises nearly every one of them, but no slope of it leads to another cloud, so they only run about where they are. The card at the right says so, with the numbers it rests on.</source>
        <translation>Colapso de modas: hay ocho nubes reales, y todos los falsos se agolpan en unas pocas. D los reconoce casi todos, pero ninguna pendiente suya lleva a otra nube, así que solo dan vueltas donde están. La tarjeta de la derecha lo dice, con los números en que se basa.</translation>
    </message>
    <message>
        <source>D too strong: it learns at a hundred times G&apos;s rate, and ten times as often. It recognises nearly every fake, and the fakes settle on a part of the data.</source>
        <translation>D demasiado fuerte: aprende con una tasa cien veces mayor que la de G, y diez veces más a menudo. Reconoce casi todos los falsos, y los falsos se quedan en una parte de los datos.</translation>
    </message>
    <message>
        <source>The cure is to hold D back: one update for one of G, at three times G&apos;s rate instead of a hundred. Now both moons are found.</source>
        <translation>La solución es frenar a D: una actualización por cada una de G, con una tasa tres veces mayor que la de G y no cien. Ahora se encuentran las dos lunas.</translation>
    </message>
    <message>
        <source>And steps that are simply too large: D takes everything for fake, corrects itself, takes everything for real. Each correction overshoots more than the one before, until the numbers leave what a computer can hold. The window says so and offers ways out.</source>
        <translation>Y pasos que son, sin más, demasiado grandes: D lo toma todo por falso, se corrige, lo toma todo por real. Cada corrección se pasa de largo más que la anterior, hasta que los números ya no caben en la máquina. La ventana avisa y ofrece salidas.</translation>
    </message>
    <message>
        <source>From the start again, D a little ahead. The pink arrows are all that G ever learns from: where D&apos;s verdict pushes each fake. G never sees a real point. If D paints badly, G learns badly.</source>
        <translation>Otra vez desde el principio, con D algo adelantado. G solo aprende de las flechas rosas, que dicen hacia dónde empuja a cada falso el veredicto de D. G nunca ve un punto real. Si D pinta mal, G aprende mal.</translation>
    </message>
    <message>
        <source>Faster now. The sheet is G&apos;s noise, bent: every pair of random numbers has its place on it, but for the rarest, beyond its edge. Where fakes and real points are alike D can only guess, says about 0.5 and paints white. That is the end of the game.</source>
        <translation>Ahora más rápido. La lámina es el ruido de G, curvado: cada par de números aleatorios tiene en ella su lugar, salvo los más raros, más allá de su borde. Donde los falsos y los reales se parecen, D solo puede adivinar, dice cerca de 0.5 y pinta de blanco. Ahí termina el juego.</translation>
    </message>
    <message>
        <source>Untrained once more, with windows of 3 pixels in place of 4, that move by 2: some pixels are painted by two windows, some by one. Look closely: a fine checkerboard lies in the noise, which the first step&apos;s did not have. G has to unlearn it.</source>
        <translation>Otra vez sin entrenar, con ventanas de 3 píxeles en lugar de 4, que avanzan de 2 en 2: a unos píxeles los pintan dos ventanas y a otros una. Mira de cerca: en el ruido hay un fino tablero de ajedrez, que en el primer paso no había. G tiene que desaprenderlo.</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>; seed %1</source>
        <translation>; semilla %1</translation>
    </message>
</context>
<context>
    <name>PicturePixels</name>
    <message>
        <source>D takes it for real (%1 of 1)</source>
        <translation>D la da por real (%1 de 1)</translation>
    </message>
    <message>
        <source>D takes it for a fake (%1 of 1)</source>
        <translation>D la da por falsa (%1 de 1)</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>A line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Watch the fakes slide onto the line and spread along it until both ends are reached.</source>
        <translation>Mira cómo los falsos se deslizan hasta la línea y se reparten por ella hasta alcanzar los dos extremos.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Dos gaussianas</translation>
    </message>
    <message>
        <source>Watch the generator split its fakes between two clouds, and the bridge between them thin out.</source>
        <translation>Mira cómo el generador reparte sus falsos entre dos nubes, y cómo se va adelgazando el puente que las une.</translation>
    </message>
    <message>
        <source>A ring</source>
        <translation>Un anillo</translation>
    </message>
    <message>
        <source>Watch the manifold bend around a hole that it cannot tear open.</source>
        <translation>Mira cómo la variedad se curva alrededor de un hueco: no puede rasgarse para abrirlo.</translation>
    </message>
    <message>
        <source>Three clouds apart</source>
        <translation>Tres nubes separadas</translation>
    </message>
    <message>
        <source>Watch the fakes visit one cloud, then another, before all three are held.</source>
        <translation>Mira cómo los falsos visitan una nube y luego otra, hasta que las tres quedan cubiertas.</translation>
    </message>
    <message>
        <source>Eight Gaussians on a ring</source>
        <translation>Ocho gaussianas en anillo</translation>
    </message>
    <message>
        <source>Count the clouds that hold fakes: all eight, within seconds. The relativistic loss with R1 and R2 keeps the game at rest.</source>
        <translation>Cuenta las nubes con falsos: las ocho, en cuestión de segundos. La pérdida relativista con R1 y R2 mantiene el juego en reposo.</translation>
    </message>
    <message>
        <source>A grid of 25 Gaussians</source>
        <translation>Una cuadrícula de 25 gaussianas</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Dos lunas</translation>
    </message>
    <message>
        <source>Watch one sheet of latent space fold into two crescents.</source>
        <translation>Mira cómo una lámina del espacio latente se pliega en dos medias lunas.</translation>
    </message>
    <message>
        <source>A spiral</source>
        <translation>Una espiral</translation>
    </message>
    <message>
        <source>A checkerboard</source>
        <translation>Un tablero de ajedrez</translation>
    </message>
    <message>
        <source>Watch straight edges appear where the discriminator learns to say no.</source>
        <translation>Mira cómo aparecen bordes rectos allí donde el discriminador aprende a decir que no.</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Un corazón</translation>
    </message>
    <message>
        <source>Watch points pour into a drawing. Then take the brush and draw your own.</source>
        <translation>Mira cómo los puntos se vierten en un dibujo. Después toma el pincel y haz el tuyo.</translation>
    </message>
    <message>
        <source>A grid of 100 Gaussians</source>
        <translation>Una cuadrícula de 100 gaussianas</translation>
    </message>
    <message>
        <source>Watch the generator find cloud after cloud of one hundred, and then sharpen them: the hardest of the grids.</source>
        <translation>Hay cien nubes: mira cómo el generador va encontrando una tras otra, y luego las perfila. Es la más difícil de las cuadrículas.</translation>
    </message>
    <message>
        <source>A normal distribution</source>
        <translation>Una distribución normal</translation>
    </message>
    <message>
        <source>Watch the generated bell slide onto the real one. D follows its best, dashed, and ends undecided: one half everywhere.</source>
        <translation>Mira cómo la campana generada se desliza hasta la real. D sigue al mejor D*, a trazos, y acaba indeciso: un medio en todas partes.</translation>
    </message>
    <message>
        <source>A uniform distribution</source>
        <translation>Una distribución uniforme</translation>
    </message>
    <message>
        <source>Noise is a bell, the data have two sharp edges: see how the generator bends the one into the other, and where its edges stay round.</source>
        <translation>El ruido es una campana y los datos tienen dos bordes nítidos: mira cómo el generador deforma la una para obtener los otros, y dónde quedan redondeados los bordes.</translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation>Tres campanas</translation>
    </message>
    <message>
        <source>A drawn density</source>
        <translation>Una densidad dibujada</translation>
    </message>
    <message>
        <source>Take the brush and paint another: the generator follows what you draw.</source>
        <translation>Toma el pincel y pinta otra: el generador sigue lo que dibujes.</translation>
    </message>
    <message>
        <source>A critic clipped flat</source>
        <translation>Un crítico aplanado por el recorte</translation>
    </message>
    <message>
        <source>Wasserstein loss with weights held within 0.01: so small a critic is nearly flat, and its arrows nearly nothing.</source>
        <translation>Pérdida de Wasserstein con los pesos limitados a ±0.01: con pesos tan pequeños, el crítico es casi plano y sus flechas casi desaparecen.</translation>
    </message>
    <message>
        <source>A critic of slope one</source>
        <translation>Un crítico de pendiente uno</translation>
    </message>
    <message>
        <source>The gradient penalty holds the slope near 1 instead: every fake feels the same steady pull towards the moons.</source>
        <translation>Aquí, en cambio, la penalización del gradiente mantiene la pendiente cerca de 1: cada falso siente el mismo tirón constante hacia las lunas.</translation>
    </message>
    <message>
        <source>A discriminator that is too strong</source>
        <translation>Un discriminador demasiado fuerte</translation>
    </message>
    <message>
        <source>A discriminator held back</source>
        <translation>Un discriminador refrenado</translation>
    </message>
    <message>
        <source>A generator that is too strong</source>
        <translation>Un generador demasiado fuerte</translation>
    </message>
    <message>
        <source>Ten updates of G for one of D: the fakes jump as one clump to wherever the discriminator looks away.</source>
        <translation>Diez actualizaciones de G por cada una de D: los falsos saltan, todos amontonados, adonde el discriminador no esté mirando.</translation>
    </message>
    <message>
        <source>A generator in balance</source>
        <translation>Un generador en equilibrio</translation>
    </message>
    <message>
        <source>Both networks learn at one pace again, one update each: the clump opens and fills the heart.</source>
        <translation>Las dos redes vuelven a aprender al mismo ritmo, con una actualización cada una: el montón se abre y llena el corazón.</translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation>Colapso de modas</translation>
    </message>
    <message>
        <source>Mode collapse, cured</source>
        <translation>Colapso de modas, resuelto</translation>
    </message>
    <message>
        <source>Oscillation</source>
        <translation>Oscilación</translation>
    </message>
    <message>
        <source>Oscillation, damped</source>
        <translation>Oscilación, amortiguada</translation>
    </message>
    <message>
        <source>The same game with R1, which costs the critic its slope at the data: each round is smaller, and the cloud comes to rest in the middle.</source>
        <translation>El mismo juego con R1, que le cobra al crítico su pendiente en los datos: cada vuelta es más pequeña, y la nube acaba en reposo en el centro.</translation>
    </message>
    <message>
        <source>Learning far too fast</source>
        <translation>Aprender demasiado rápido</translation>
    </message>
    <message>
        <source>The same at a thirtieth</source>
        <translation>Lo mismo, treinta veces más despacio</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>El gradiente que se desvanece</translation>
    </message>
    <message>
        <source>The discriminator is sure of everything, so the minimax loss is flat where the fakes are: no pink arrows, nothing moves.</source>
        <translation>El discriminador está seguro de todo, así que la pérdida minimax es plana donde están los falsos: no hay flechas rosas, nada se mueve.</translation>
    </message>
    <message>
        <source>The vanishing gradient, cured</source>
        <translation>El gradiente que se desvanece, resuelto</translation>
    </message>
    <message>
        <source>Only the loss is another, the non-saturating one: it pushes hardest where the discriminator is sure, and the ring fills.</source>
        <translation>Solo cambia la pérdida, ahora la no saturante: empuja con más fuerza justo donde el discriminador está seguro, y el anillo se llena.</translation>
    </message>
    <message>
        <source>Handwritten digits, small and modern</source>
        <translation>Dígitos manuscritos con redes pequeñas y modernas</translation>
    </message>
    <message>
        <source>All ten digits of MNIST by networks small enough for two processor cores: the generator up-samples and convolves, the discriminator has a residual block, and the relativistic loss with R1 and R2 keeps the game at rest. What is shown is a moving average of the generator.</source>
        <translation>Los diez dígitos de MNIST con redes tan pequeñas que les bastan dos núcleos de procesador: el generador combina sobremuestreo y convoluciones, el discriminador tiene un bloque residual, y la pérdida relativista con R1 y R2 mantiene el juego en reposo. Lo que se muestra es una media móvil del generador.</translation>
    </message>
    <message>
        <source>Blots first, then strokes, then digits. Are all ten there, and does none take over?</source>
        <translation>Primero manchas, luego trazos, luego dígitos. ¿Están los diez, sin que ninguno se imponga a los demás?</translation>
    </message>
    <message>
        <source>Handwritten digits by name</source>
        <translation>Dígitos manuscritos por su nombre</translation>
    </message>
    <message>
        <source>The same small networks, both told which digit it is: the generator&apos;s latent is multiplied with the digit&apos;s embedding, and the discriminator judges whether picture and digit belong together.</source>
        <translation>Las mismas redes pequeñas, pero a ambas se les dice qué dígito es: el latente del generador se multiplica por el embedding del dígito, y el discriminador juzga si la imagen y el dígito se corresponden.</translation>
    </message>
    <message>
        <source>Every column of the wall keeps its digit from early on; only the handwriting is left to the latent.</source>
        <translation>Cada columna del mural conserva su dígito desde muy pronto; al latente solo le queda la caligrafía.</translation>
    </message>
    <message>
        <source>DCGAN with k steps of the discriminator</source>
        <translation>DCGAN con k pasos del discriminador</translation>
    </message>
    <message>
        <source>MNIST as an English set of notes trains it in PyTorch: the discriminator takes k steps on fresh noise, real and generated pictures apart with a loss each, then the generator takes one. The notes print the loop alone. Rate and momentum are those of the article they link; k = 2, the batch, and the networks, which follow the DCGAN paper at 28 pixels, are chosen here.</source>
        <translation>MNIST tal como lo entrenan unos apuntes en inglés, con PyTorch: el discriminador da k pasos con ruido nuevo, con las imágenes reales y las generadas por separado y una pérdida para cada grupo; después, el generador da uno. Los apuntes solo muestran el bucle. La tasa y el momentum son los del artículo que enlazan; k = 2, el lote y las redes, que siguen el artículo de la DCGAN a 28 píxeles, se han elegido aquí.</translation>
    </message>
    <message>
        <source>Two separate losses of the discriminator, on real and on generated pictures: watch them approach each other while the digits take shape.</source>
        <translation>Dos pérdidas separadas del discriminador, con las imágenes reales y con las generadas: mira cómo se acercan la una a la otra mientras los dígitos toman forma.</translation>
    </message>
    <message>
        <source>DCGAN on 3s and 8s</source>
        <translation>DCGAN con treses y ochos</translation>
    </message>
    <message>
        <source>The six pictures epoch by epoch: shapes within the first, and a 3 or an 8 each long before the fiftieth.</source>
        <translation>Las seis imágenes, época a época: ya en la primera hay formas, y mucho antes de la quincuagésima cada una es un 3 o un 8.</translation>
    </message>
    <message>
        <source>DCGAN on 3s and 8s, as printed</source>
        <translation>DCGAN con treses y ochos, al pie de la letra</translation>
    </message>
    <message>
        <source>The same practical as its code runs when typed in: it never passes training=True, so dropout is off and batch norm stays at its first statistics. Compare it with the one that is meant.</source>
        <translation>La misma práctica, tal como se ejecuta su código si lo copias: nunca pasa training=True, así que el dropout está apagado y la normalización por lotes se queda con sus primeras estadísticas. Compárala con la práctica tal como se concibió.</translation>
    </message>
    <message>
        <source>It learns all the same. How do its losses and its six pictures differ from those of the other?</source>
        <translation>Aun así, aprende. ¿En qué se diferencian sus pérdidas y sus seis imágenes de las de la otra?</translation>
    </message>
    <message>
        <source>Checkerboard of transposed convolutions</source>
        <translation>El tablero de ajedrez de las convoluciones transpuestas</translation>
    </message>
    <message>
        <source>The same practical with kernels of 3 in place of 4. A stride of 2 does not divide 3, so that neighbouring pixels of the output are painted by one window and by two in turn, and a checkerboard is laid over every picture that the generator then has to unlearn.</source>
        <translation>La misma práctica con kernels de 3 en lugar de 4. Un stride de 2 no divide a 3, así que, de cada dos píxeles vecinos de la salida, a uno lo pinta una sola ventana y al otro dos: sobre cada imagen se extiende un tablero de ajedrez que el generador tiene que desaprender después.</translation>
    </message>
    <message>
        <source>The first kind of GAN: two perceptrons</source>
        <translation>El primer tipo de GAN: dos perceptrones</translation>
    </message>
    <message>
        <source>The vanilla GAN of a PyTorch course, two multi-layer perceptrons on MNIST. The text names it and prints no code for it: the widths (256, 512, 1024 and back), LeakyReLU and dropout are the customary ones and chosen here; rate, momentum, noise, epochs and the loop are those of its DCGAN.</source>
        <translation>La GAN clásica («vanilla») de un curso de PyTorch: dos perceptrones multicapa con MNIST. El texto la nombra, pero no incluye su código: los anchos (256, 512, 1024 y de vuelta), LeakyReLU y el dropout son los habituales, elegidos aquí; la tasa, el momentum, el ruido, las épocas y el bucle son los de su DCGAN.</translation>
    </message>
    <message>
        <source>Digits made of grains, since nothing tells a perceptron which pixels are neighbours. Compare it with any DCGAN.</source>
        <translation>Dígitos hechos de granos, porque nada le dice a un perceptrón qué píxeles son vecinos. Compáralos con los de cualquier DCGAN.</translation>
    </message>
    <message>
        <source>DCGAN of 64 x 64 pixels in colour</source>
        <translation>DCGAN de 64 × 64 píxeles en color</translation>
    </message>
    <message>
        <source>The DCGAN of a PyTorch course, after Radford, Metz and Chintala (2016): 1024, 512, 256 and 128 channels, kernels of 4, weights from N(0, 0.02), twenty fixed latents, 200 epochs. MNIST is brought to 64 x 64 pixels and three channels; Fashion-MNIST and CIFAR-10 work as well. The batch is not in the text and is the paper&apos;s 128; linear layers, too, start from N(0, 0.02) here, and batch norm&apos;s gains from N(1, 0.02) as in the paper. Needs a graphics card.</source>
        <translation>La DCGAN de un curso de PyTorch, según Radford, Metz y Chintala (2016): 1024, 512, 256 y 128 canales, kernels de 4, pesos de N(0, 0.02), veinte latentes fijos, 200 épocas. Las imágenes de MNIST se llevan a 64 × 64 píxeles y tres canales; también sirven Fashion-MNIST y CIFAR-10. El lote no figura en el texto: es el del artículo, 128. Además, aquí las capas lineales también parten de N(0, 0.02), y las ganancias de la normalización por lotes, de N(1, 0.02), como en el artículo. Necesita una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>How early there are digits, and how little the later epochs change. Set data.source to fashion-mnist or cifar-10 and see where it stops being easy.</source>
        <translation>Lo pronto que aparecen los dígitos, y lo poco que cambian las épocas posteriores. Pon data.source en fashion-mnist o cifar-10 y mira dónde deja de ser fácil.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>OpenMoji&apos;s drawings, 64 x 64 pixels in colour, by networks small enough for a processor: up-sampling and residual blocks, the relativistic loss with R1 and R2, a moving average of the generator.</source>
        <translation>Los dibujos de OpenMoji, de 64 × 64 píxeles en color, con redes lo bastante pequeñas para un procesador: sobremuestreo y bloques residuales, la pérdida relativista con R1 y R2, y una media móvil del generador.</translation>
    </message>
    <message>
        <source>Blobs of the right colours come first, then outlines. What occurs often, such as round yellow faces, is learned long before what occurs once.</source>
        <translation>Primero llegan manchas de los colores correctos; luego, los contornos. Lo que aparece a menudo, como las caras amarillas y redondas, se aprende mucho antes que lo que aparece una sola vez.</translation>
    </message>
    <message>
        <source>See the sheet stretch into threads between the clouds: 25 places, and one connected generator has to serve them all.</source>
        <translation>Mira cómo la lámina se estira en hilos entre las nubes: hay 25 lugares, y un generador de una sola pieza tiene que atenderlos todos.</translation>
    </message>
    <message>
        <source>Three peaks from one bell of noise: the lines from z must spread apart. Does the generator find all three?</source>
        <translation>Tres picos a partir de una sola campana de ruido: las líneas que salen de z tienen que separarse. ¿Encuentra el generador los tres?</translation>
    </message>
    <message>
        <source>The same networks from the same first weights. Judging each real point against a fake, and keeping D flat at the data, brings all eight clouds back.</source>
        <translation>Las mismas redes, con los mismos pesos iniciales. Juzgar cada punto real comparado con uno falso, y mantener D plano en los datos, trae de vuelta las ocho nubes.</translation>
    </message>
    <message>
        <source>A Spanish practical in Keras, as it is meant: three transposed convolutions make 28 x 28 pixels of a hundred numbers, dropout and batch norm are at work, and one batch of noise serves both networks&apos; updates. Six fixed latents are shown.</source>
        <translation>Una práctica en español con Keras, tal como se concibió: tres convoluciones transpuestas convierten cien números en 28 × 28 píxeles, el dropout y la normalización por lotes están activos, y un mismo lote de ruido sirve para las actualizaciones de las dos redes. Se muestran seis latentes fijos.</translation>
    </message>
    <message>
        <source>A regular grid over the first pictures, plainest where they should be black. Then compare the small, modern networks for handwritten digits, whose generator up-samples and convolves.</source>
        <translation>Una cuadrícula regular sobre las primeras imágenes, más visible donde deberían ser negras. Compara después con las redes pequeñas y modernas para dígitos manuscritos, cuyo generador combina sobremuestreo y convoluciones.</translation>
    </message>
    <message>
        <source>Watch the fakes wind along both arms, and the lines between their turns: the manifold cannot be torn.</source>
        <translation>Mira cómo los falsos se enroscan a lo largo de los dos brazos, y fíjate en los hilos que quedan entre sus vueltas: la variedad no puede rasgarse.</translation>
    </message>
    <message>
        <source>D learns at a hundred times G&apos;s rate, which alone would do, and ten times as often. It recognises nearly every fake, and they settle on half of the data.</source>
        <translation>D aprende con una tasa cien veces mayor que la de G, lo que ya bastaría, y diez veces más a menudo. Reconoce casi todos los falsos, y estos se instalan en una mitad de los datos.</translation>
    </message>
    <message>
        <source>One update of D for one of G, at three times G&apos;s rate instead of a hundred: both moons are found.</source>
        <translation>Una actualización de D por cada una de G, con una tasa tres veces mayor que la de G y no cien: se encuentran las dos lunas.</translation>
    </message>
    <message>
        <source>Eight clouds, and all fakes crowd into one. D recognises nearly every one of them, but no slope of it leads to another cloud: they only run about in theirs.</source>
        <translation>Hay ocho nubes, y todos los falsos se agolpan en una. D reconoce casi todos, pero ninguna pendiente suya lleva a otra nube: solo dan vueltas por la suya.</translation>
    </message>
    <message>
        <source>A straight-line critic against a generator that can only shift and stretch: the cloud goes round the ring&apos;s middle for ever and never comes to rest.</source>
        <translation>Un crítico lineal contra un generador que solo sabe desplazar y estirar: la nube gira sin fin en torno al centro del anillo y nunca llega al reposo.</translation>
    </message>
    <message>
        <source>Steps this large overshoot: D takes all for fake, corrects itself, takes all for real, and each time a little further, until the numbers run away.</source>
        <translation>Pasos tan grandes se pasan de largo: D lo toma todo por falso, se corrige, lo toma todo por real, y cada vez un poco más allá, hasta que los números se disparan.</translation>
    </message>
    <message>
        <source>A thirtieth of the learning rate: the same two networks, from the same first weights, play on and find the ring.</source>
        <translation>Con una tasa de aprendizaje treinta veces menor, las mismas dos redes, con los mismos pesos iniciales, siguen jugando y encuentran el anillo.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ y ]</translation>
    </message>
    <message>
        <source>Smaller or larger brush; so does the wheel</source>
        <translation>Pincel más pequeño o más grande; también con la rueda</translation>
    </message>
    <message>
        <source>Shift while drawing</source>
        <translation>Mayús al dibujar</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>Una línea recta</translation>
    </message>
    <message>
        <source>Ctrl with a straight line</source>
        <translation>Ctrl con una línea recta</translation>
    </message>
    <message>
        <source>Steps of 15 degrees</source>
        <translation>Pasos de 15 grados</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Forget the stroke or the word under way</source>
        <translation>Descarta el trazo o la palabra a medias</translation>
    </message>
    <message>
        <source>Arrows, + and -</source>
        <translation>Flechas, + y −</translation>
    </message>
    <message>
        <source>Move along and zoom a chart</source>
        <translation>Desplazarse por un gráfico y ampliarlo</translation>
    </message>
    <message>
        <source>Arrows on a wall</source>
        <translation>Flechas en un mural</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>Ir de imagen en imagen</translation>
    </message>
    <message>
        <source>Arrows on the pad of seeds</source>
        <translation>Flechas en el tablero de semillas</translation>
    </message>
    <message>
        <source>A tenth of the way to the next seed, with Shift all of it</source>
        <translation>Un décimo del recorrido hasta la semilla siguiente; con Mayús, el recorrido entero</translation>
    </message>
    <message>
        <source>Page Up, Page Down on a way</source>
        <translation>Re Pág, Av Pág en un recorrido</translation>
    </message>
    <message>
        <source>Go from key point to key point</source>
        <translation>Ir de punto clave en punto clave</translation>
    </message>
    <message>
        <source>Insert, Delete, Alt+Up, Alt+Down</source>
        <translation>Insert, Supr, Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Add, remove and move a layer of an image network</source>
        <translation>Añadir, quitar y mover una capa de una red de imágenes</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menú</translation>
    </message>
    <message>
        <source>Copy or save what has the focus</source>
        <translation>Copiar o guardar lo que tiene el foco</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Charts and panels</source>
        <translation>Gráficas y paneles</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Salir de la pantalla completa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Play the way there and back</source>
        <translation>Reproducir el recorrido de ida y vuelta</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Izquierda, derecha, Inicio, Fin</translation>
    </message>
    <message>
        <source>Step along the way</source>
        <translation>Avanzar por el recorrido</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 a 4</translation>
    </message>
    <message>
        <source>Picture, atlas, find, inside</source>
        <translation>Imagen, atlas, buscar, por dentro</translation>
    </message>
    <message>
        <source>Key points by chance</source>
        <translation>Puntos clave al azar</translation>
    </message>
    <message>
        <source>Keep this picture on the shelf</source>
        <translation>Guardar esta imagen en el estante</translation>
    </message>
</context>
<context>
    <name>SpeedScale</name>
    <message>
        <source>as fast as it goes</source>
        <translation>a toda velocidad</translation>
    </message>
    <message>
        <source>one step a second</source>
        <translation>un paso por segundo</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pasos/s</translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>Converged</source>
        <translation>Convergió</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation>Colapso de modas</translation>
    </message>
    <message>
        <source>Oscillating</source>
        <translation>Oscila</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <translation>Gradiente que se desvanece</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergió</translation>
    </message>
    <message>
        <source>Modes held: %1</source>
        <translation>Modas cubiertas: %1</translation>
    </message>
    <message>
        <source>Good samples: %1</source>
        <translation>Muestras buenas: %1</translation>
    </message>
    <message>
        <source>Covered: %1</source>
        <translation>Cubierto: %1</translation>
    </message>
    <message>
        <source>JS divergence: %1 nats</source>
        <translation>Divergencia JS: %1 nats</translation>
    </message>
    <message>
        <source>Sliced Wasserstein distance: %1</source>
        <translation>Distancia de Wasserstein por cortes: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation>Modas cubiertas</translation>
    </message>
    <message>
        <source>Share of the real data that is covered</source>
        <translation>Proporción cubierta de los datos reales</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modas</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>Share of runs that diverged</source>
        <translation>Proporción de ejecuciones que divergieron</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergieron</translation>
    </message>
    <message>
        <source>How the GANs stand</source>
        <translation>Cómo van las GAN</translation>
    </message>
    <message>
        <source>What most often became of a run</source>
        <translation>El final más frecuente de una ejecución</translation>
    </message>
    <message>
        <source>All values of %1 taken together</source>
        <translation>Todos los valores de %1 juntos</translation>
    </message>
    <message>
        <source>%1 of %2 runs done</source>
        <translation>%1 de %2 ejecuciones hechas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Sin medir todavía</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Diverged: %1</source>
        <translation>Divergieron: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Near the data</source>
        <translation>Cerca de los datos</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no vector target named &apos;%1&apos;: use baseline, avx2 or avx512.</source>
        <translation>No hay ningún juego de instrucciones vectoriales llamado &apos;%1&apos;: usa baseline, avx2 o avx512.</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder.</source>
        <translation>el disco está lleno; libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>it would be larger than files may be here; choose another folder.</source>
        <translation>sería más grande de lo que aquí puede ser un archivo; elige otra carpeta.</translation>
    </message>
    <message>
        <source>it is read-only or not yours to use; choose another place or change its permissions.</source>
        <translation>es de solo lectura o no tienes permiso para usarlo; elige otro lugar o cambia sus permisos.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>no existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>part of its path is not a folder.</source>
        <translation>una parte de su ruta no es una carpeta.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>es una carpeta.</translation>
    </message>
    <message>
        <source>its name is too long.</source>
        <translation>su nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes that fit here.</source>
        <translation>ocupa más que los %1 bytes que caben aquí.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is &quot;%2&quot;, which is no count.</source>
        <translation>su «%1» es «%2», que no es una cantidad.</translation>
    </message>
    <message>
        <source>its metadata lack &quot;%1&quot;.</source>
        <translation>en sus metadatos falta «%1».</translation>
    </message>
    <message>
        <source>The movie could not be written as a GIF.</source>
        <translation>No se pudo escribir el video como GIF.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is named twice or its shape does not fit its values.</source>
        <translation>el tensor «%1» aparece dos veces o su forma no concuerda con sus valores.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; holds a value too large for half precision.</source>
        <translation>el tensor «%1» contiene un valor demasiado grande para la media precisión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pictures.</source>
        <translation>«%1» no contiene imágenes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or its pictures are too large: it announces %2 x %3 pixels, and at most %4 x %4 fit here.</source>
        <translation>«%1» está dañado o sus imágenes son demasiado grandes: anuncia %2 × %3 píxeles, y aquí caben como máximo %4 × %4.</translation>
    </message>
    <message>
        <source>Layer %1 of the generator does not fit what comes before it: %2</source>
        <translation>La capa %1 del generador no encaja con lo que le llega: %2</translation>
    </message>
    <message>
        <source>Layer %1 of the discriminator does not fit what comes before it: %2</source>
        <translation>La capa %1 del discriminador no encaja con lo que le llega: %2</translation>
    </message>
    <message>
        <source>Both networks left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation>Ambas redes dejaron de dar números finitos en el paso %1. La ejecución queda en el paso %2, donde todo iba bien.</translation>
    </message>
    <message>
        <source>The generator left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation>El generador dejó de dar números finitos en el paso %1. La ejecución queda en el paso %2, donde todo iba bien.</translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation>El discriminador dejó de dar números finitos en el paso %1. La ejecución queda en el paso %2, donde todo iba bien.</translation>
    </message>
    <message>
        <source>A linear layer</source>
        <translation>Una capa lineal</translation>
    </message>
    <message>
        <source>A convolution</source>
        <translation>Una convolución</translation>
    </message>
    <message>
        <source>A transposed convolution</source>
        <translation>Una convolución transpuesta</translation>
    </message>
    <message>
        <source>Up-sampling</source>
        <translation>El sobremuestreo</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>El pooling promedio</translation>
    </message>
    <message>
        <source>A residual block</source>
        <translation>Un bloque residual</translation>
    </message>
    <message>
        <source>Instance norm</source>
        <translation>La normalización de instancia</translation>
    </message>
    <message>
        <source>A %1 layer</source>
        <translation>Una capa %1</translation>
    </message>
    <message>
        <source>%1 needs sizes from 1 to %2.</source>
        <translation>%1 necesita tamaños de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 cannot be padded with %2 pixels.</source>
        <translation>%1 no admite un relleno de %2 píxeles.</translation>
    </message>
    <message>
        <source>Layers work on numbers in a row or on pictures, at most %1 numbers, and not on nothing.</source>
        <translation>Las capas trabajan con números en fila o con imágenes, como máximo de %1 números, y aquí no llega nada.</translation>
    </message>
    <message>
        <source>Layers work on numbers in a row or on pictures, at most %1 numbers, and not on %2.</source>
        <translation>Las capas trabajan con números en fila o con imágenes, como máximo de %1 números, y aquí llega %2.</translation>
    </message>
    <message>
        <source>%1 needs a picture, and here come %2 numbers in a row; flatten comes after it, not before, and reshape makes a picture.</source>
        <translation>%1 necesita una imagen, y aquí llegan %2 números en fila; flatten va después, no antes, y reshape hace una imagen.</translation>
    </message>
    <message>
        <source>A linear layer needs numbers in a row, and here comes a picture of %1; put flatten before it.</source>
        <translation>Una capa lineal necesita números en fila, y aquí llega una imagen de %1; pon flatten antes.</translation>
    </message>
    <message>
        <source>Every number it makes is a weighted sum of all that come in.</source>
        <translation>Cada número que produce es una suma ponderada de todos los que entran.</translation>
    </message>
    <message>
        <source>A window of weights moves over the picture; every channel has a window of its own.</source>
        <translation>Una ventana de pesos recorre la imagen; cada canal tiene su propia ventana.</translation>
    </message>
    <message>
        <source>The other way round: every pixel paints a window of weights, and where windows overlap they add up.</source>
        <translation>Al revés: cada píxel pinta una ventana de pesos, y donde las ventanas se superponen, se suman.</translation>
    </message>
    <message>
        <source>Every pixel becomes a square of pixels of its colour.</source>
        <translation>Cada píxel se convierte en un cuadrado de píxeles de su color.</translation>
    </message>
    <message>
        <source>Every square of pixels becomes one, their mean.</source>
        <translation>Cada cuadrado de píxeles se convierte en uno solo, su media.</translation>
    </message>
    <message>
        <source>Two convolutions, each behind a LeakyReLU, whose outcome is added to what came in.</source>
        <translation>Dos convoluciones, cada una detrás de una LeakyReLU, cuyo resultado se suma a lo que entró.</translation>
    </message>
    <message>
        <source>Brings every channel to mean 0 and variance 1 over the batch, then to a mean and variance it learns.</source>
        <translation>Lleva cada canal a media 0 y varianza 1 en el lote, y luego a una media y una varianza que aprende.</translation>
    </message>
    <message>
        <source>Brings every picture to mean 0 and variance 1 over all of it, then every channel to what it learns.</source>
        <translation>Lleva cada imagen entera a media 0 y varianza 1, y luego cada canal a lo que aprende.</translation>
    </message>
    <message>
        <source>Brings every channel of every picture to mean 0 and variance 1, then to what it learns.</source>
        <translation>Lleva cada canal de cada imagen a media 0 y varianza 1, y luego a lo que aprende.</translation>
    </message>
    <message>
        <source>Sets a share of the numbers to 0, others each time, while training.</source>
        <translation>Pone a 0 una fracción de los números, otros cada vez, durante el entrenamiento.</translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and makes 0 of the rest.</source>
        <translation>Deja pasar lo que está por encima de 0 y convierte el resto en 0.</translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and makes the rest smaller.</source>
        <translation>Deja pasar lo que está por encima de 0 y reduce el resto.</translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and bends the rest towards -1.</source>
        <translation>Deja pasar lo que está por encima de 0 y curva el resto hacia −1.</translation>
    </message>
    <message>
        <source>Squeezes everything between -1 and 1.</source>
        <translation>Comprime todo entre −1 y 1.</translation>
    </message>
    <message>
        <source>Squeezes everything between 0 and 1.</source>
        <translation>Comprime todo entre 0 y 1.</translation>
    </message>
    <message>
        <source>Makes a picture of numbers in a row.</source>
        <translation>Convierte números en fila en una imagen.</translation>
    </message>
    <message>
        <source>Makes numbers in a row of a picture.</source>
        <translation>Convierte una imagen en números en fila.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is no list.</source>
        <translation>su «%1» no es una lista.</translation>
    </message>
    <message>
        <source>%1 nests too deep for saved latents.</source>
        <translation>%1 anida demasiados niveles para unos latentes guardados.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has to be a text of at most %3 bytes.</source>
        <translation>%1: «%2» tiene que ser un texto de %3 bytes como máximo.</translation>
    </message>
    <message>
        <source>%1, latent %2</source>
        <translation>%1, latente %2</translation>
    </message>
    <message>
        <source>Export the generator by torch.jit.trace or torch.jit.script, and save that.</source>
        <translation>Exporta el generador con torch.jit.trace o torch.jit.script, y guarda eso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off or damaged: it begins as a TorchScript file does, but the list of its contents at the end is missing. Copy or save it again.</source>
        <translation>«%1» está cortado o dañado: empieza como un archivo TorchScript, pero falta al final la lista de su contenido. Cópialo o guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file of weights saved by torch.save, not a TorchScript module: it does not say what to compute.</source>
        <translation>«%1» es un archivo de pesos guardado con torch.save, no un módulo TorchScript: no dice qué calcular.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a ZIP archive, but not one of a TorchScript module.</source>
        <translation>«%1» es un archivo ZIP, pero no el de un módulo TorchScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: nothing but its first bytes is there. Copy or save it again.</source>
        <translation>«%1» está cortado: solo están sus primeros bytes. Cópialo o guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a safetensors file, not a TorchScript module: it holds weights and does not say what to compute.</source>
        <translation>«%1» es un archivo safetensors, no un módulo TorchScript: contiene pesos y no dice qué calcular.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pickle, as old versions of torch.save wrote them, not a TorchScript module.</source>
        <translation>«%1» es un pickle, como los que escribían las versiones antiguas de torch.save, no un módulo TorchScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text file, not a TorchScript module.</source>
        <translation>«%1» es un archivo de texto, no un módulo TorchScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a TorchScript module: it does not begin as one does.</source>
        <translation>«%1» no es un módulo TorchScript: no empieza como los que lo son.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a TorchScript file.</source>
        <translation>«%1» es una carpeta, no un archivo TorchScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read.</source>
        <translation>«%1» no se pudo leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 4 GiB, which is more than is opened.</source>
        <translation>«%1» ocupa más de 4 GiB, el máximo que se abre.</translation>
    </message>
    <message>
        <source>Run from a TorchScript file by a process of its own.</source>
        <translation>Se ejecuta desde un archivo TorchScript, en un proceso propio.</translation>
    </message>
    <message>
        <source>Its pictures lie in [%1, %2] and are mapped to [-1, 1].</source>
        <translation>Sus imágenes están en [%1, %2] y se llevan a [−1, 1].</translation>
    </message>
    <message>
        <source>Its pictures are mapped to [-1, 1] from the range that it names.</source>
        <translation>Sus imágenes se llevan a [−1, 1] desde el rango que indica el archivo.</translation>
    </message>
    <message>
        <source>The pictures of a batch depend on each other, so that each is made alone.</source>
        <translation>Las imágenes de un lote dependen unas de otras, así que cada una se hace sola.</translation>
    </message>
    <message>
        <source>TorchScript files need %1 in %2, and it is not there: build it.</source>
        <translation>Los archivos TorchScript necesitan %1 en %2, y no está: compílalo.</translation>
    </message>
    <message>
        <source>The generator&apos;s process took longer than 1 second and was ended.</source>
        <translation>El proceso del generador tardó más de 1 segundo y hubo que detenerlo.</translation>
    </message>
    <message>
        <source>The generator&apos;s process took longer than %1 seconds and was ended.</source>
        <translation>El proceso del generador tardó más de %1 segundos y hubo que detenerlo.</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>no word why</source>
        <translation>sin decir por qué</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>above %1 to below %2</source>
        <translation>más de %1 y menos de %2</translation>
    </message>
    <message>
        <source>above %1 to %2</source>
        <translation>más de %1 y hasta %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>de %1 a menos de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number above %1 to below %2</source>
        <translation>un número mayor que %1 y menor que %2</translation>
    </message>
    <message>
        <source>a number above %1 to %2</source>
        <translation>un número mayor que %1, hasta %2</translation>
    </message>
    <message>
        <source>a number from %1 to below %2</source>
        <translation>un número desde %1 y menor que %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>steps: %1 there, %2 here</source>
        <translation>pasos: %1 allí, %2 aquí</translation>
    </message>
    <message>
        <source>seeds: %1 there, %2 here</source>
        <translation>semillas: %1 allí, %2 aquí</translation>
    </message>
    <message>
        <source>varied fields: %1 there, %2 here</source>
        <translation>campos que varían: %1 allí, %2 aquí</translation>
    </message>
    <message>
        <source>the changes that the experiment makes on its way</source>
        <translation>los cambios que hace el experimento sobre la marcha</translation>
    </message>
    <message>
        <source>the experiment&apos;s %1: %2 there, %3 here</source>
        <translation>campo %1 del experimento: %2 allí, %3 aquí</translation>
    </message>
    <message>
        <source>The network takes %1, and %2 numbers are not a whole number of those.</source>
        <translation>La red recibe entradas de %1, y con %2 números no sale una cantidad entera de ellas.</translation>
    </message>
    <message>
        <source>Networks conditioned on labels need one for each picture.</source>
        <translation>Las redes condicionadas a etiquetas necesitan una para cada imagen.</translation>
    </message>
    <message>
        <source>There is no class %1 in this set.</source>
        <translation>Este conjunto no tiene la clase %1.</translation>
    </message>
    <message>
        <source>The generator has %1 layers: there is no layer %2 to switch a channel of.</source>
        <translation>El generador tiene %1 capas: no existe la capa %2 en la que apagar o encender un canal.</translation>
    </message>
    <message>
        <source>The discriminator has %1 layers: there is no layer %2 to switch a channel of.</source>
        <translation>El discriminador tiene %1 capas: no existe la capa %2 en la que apagar o encender un canal.</translation>
    </message>
    <message>
        <source>Layer %1 of the generator has %2 channels: there is no channel %3 to switch.</source>
        <translation>La capa %1 del generador tiene %2 canales: no existe el canal %3 que se quiere apagar o encender.</translation>
    </message>
    <message>
        <source>Layer %1 of the discriminator has %2 channels: there is no channel %3 to switch.</source>
        <translation>La capa %1 del discriminador tiene %2 canales: no existe el canal %3 que se quiere apagar o encender.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device: choose &quot;cpu&quot;, &quot;cuda&quot; or &quot;cuda:&lt;number&gt;&quot;.</source>
        <translation>«%1» no es un dispositivo: elige «cpu», «cuda» o «cuda:&lt;number&gt;».</translation>
    </message>
    <message>
        <source>Training needs 1 to 256 threads, not %1.</source>
        <translation>Para entrenar se usan de 1 a 256 hilos, no %1.</translation>
    </message>
    <message>
        <source>%1 Choose the device &quot;cpu&quot;.</source>
        <translation>%1 Elige el dispositivo «cpu».</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: the last one is number %2.</source>
        <translation>No hay un dispositivo CUDA %1: el último es el número %2.</translation>
    </message>
    <message>
        <source>The data set holds no points, so there is nothing to train on.</source>
        <translation>El conjunto de datos no contiene puntos, así que no hay con qué entrenar.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenar</translation>
    </message>
    <message>
        <source>setting up the networks</source>
        <translation>preparar las redes</translation>
    </message>
    <message>
        <source>taking over a change</source>
        <translation>aplicar un cambio</translation>
    </message>
    <message>
        <source>reading the networks</source>
        <translation>leer las redes</translation>
    </message>
    <message>
        <source>restoring the networks</source>
        <translation>restaurar las redes</translation>
    </message>
    <message>
        <source>generating points</source>
        <translation>generar puntos</translation>
    </message>
    <message>
        <source>scoring points</source>
        <translation>puntuar puntos</translation>
    </message>
    <message>
        <source>computing gradients</source>
        <translation>calcular gradientes</translation>
    </message>
    <message>
        <source>generating pictures</source>
        <translation>generar imágenes</translation>
    </message>
    <message>
        <source>scoring pictures</source>
        <translation>puntuar imágenes</translation>
    </message>
    <message>
        <source>looking for a latent</source>
        <translation>buscar un latente</translation>
    </message>
    <message>
        <source>measuring how a latent is stretched</source>
        <translation>medir cuánto se estira un latente</translation>
    </message>
    <message>
        <source>looking into a network</source>
        <translation>mirar dentro de una red</translation>
    </message>
    <message>
        <source>training small networks</source>
        <translation>entrenar redes pequeñas</translation>
    </message>
    <message>
        <source>The GPU could not do this (%1). Train on the CPU.</source>
        <translation>La GPU no pudo hacerlo (%1). Entrena en la CPU.</translation>
    </message>
    <message>
        <source>The device ran out of memory while %1. Choose a smaller batch or smaller networks, or train on the CPU.</source>
        <translation>El dispositivo se quedó sin memoria al %1. Elige un lote más pequeño o redes más pequeñas, o entrena en la CPU.</translation>
    </message>
    <message>
        <source>The device ran out of memory while %1: %2 more were needed and %3 were free. Choose a smaller batch or smaller networks, or train on the CPU.</source>
        <translation>El dispositivo se quedó sin memoria al %1: hacían falta %2 más y quedaban %3 libres. Elige un lote más pequeño o redes más pequeñas, o entrena en la CPU.</translation>
    </message>
    <message>
        <source>The GPU stopped answering while %1%2. Go on on the CPU: the GPU can be used again once the program has been started anew.</source>
        <translation>La GPU dejó de responder al %1%2. Sigue en la CPU: la GPU se podrá usar de nuevo cuando vuelvas a iniciar el programa.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this build of LibTorch%1. Install a newer driver, or train on the CPU.</source>
        <translation>El controlador de NVIDIA es demasiado antiguo para esta compilación de LibTorch%1. Instala uno más nuevo o entrena en la CPU.</translation>
    </message>
    <message>
        <source>This GPU is none that this build of LibTorch has code for%1. Train on the CPU.</source>
        <translation>Esta compilación de LibTorch no tiene código para esta GPU%1. Entrena en la CPU.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU that can be used%1. Train on the CPU.</source>
        <translation>No hay ninguna GPU de NVIDIA que se pueda usar%1. Entrena en la CPU.</translation>
    </message>
    <message>
        <source>Both networks left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation>Ambas redes dejaron de dar números finitos (NaN o infinito) en el paso %1. La ejecución queda en el paso %2, el último finito.</translation>
    </message>
    <message>
        <source>The generator left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation>El generador dejó de dar números finitos (NaN o infinito) en el paso %1. La ejecución queda en el paso %2, el último finito.</translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation>El discriminador dejó de dar números finitos (NaN o infinito) en el paso %1. La ejecución queda en el paso %2, el último finito.</translation>
    </message>
    <message>
        <source>GANIMEDE_TORCH_MODULE names %1, which does not exist: correct or unset it.</source>
        <translation>GANIMEDE_TORCH_MODULE indica %1, que no existe: corrige la variable o quítala.</translation>
    </message>
    <message>
        <source>LibTorch is needed for this, and %1 is not in %2: build it. Points also train with the fused trainer, which does without.</source>
        <translation>Para esto hace falta LibTorch, y %1 no está en %2: compílalo. Los puntos se entrenan también con el entrenador fusionado, que no lo necesita.</translation>
    </message>
    <message>
        <source>This processor or build has no %1: choose another vector target.</source>
        <translation>Este procesador o esta compilación no tiene %1: elige otro juego de instrucciones vectoriales.</translation>
    </message>
    <message>
        <source>There are no points to learn from: open a CSV file that holds some.</source>
        <translation>No hay puntos de los que aprender: abre un archivo CSV que los contenga.</translation>
    </message>
    <message>
        <source>One of the points is not a finite number: correct the list of points.</source>
        <translation>Uno de los puntos no es un número finito: corrige la lista de puntos.</translation>
    </message>
    <message>
        <source>A training set needs at least one point.</source>
        <translation>Un conjunto de entrenamiento necesita al menos un punto.</translation>
    </message>
    <message>
        <source>The drawing is empty: paint on the canvas where the real points should be.</source>
        <translation>El dibujo está vacío: pinta en el lienzo donde deban estar los puntos reales.</translation>
    </message>
    <message>
        <source>The picture is white all over: choose one with something dark in it.</source>
        <translation>La imagen es toda blanca: elige una que tenga algo oscuro.</translation>
    </message>
    <message>
        <source>There is no distribution named &quot;%1&quot;.</source>
        <translation>No hay una distribución llamada «%1».</translation>
    </message>
    <message>
        <source>There is no density on a line named &quot;%1&quot;.</source>
        <translation>No hay una densidad en una línea llamada «%1».</translation>
    </message>
    <message>
        <source>The curve is flat on the ground: paint heights where the real points should be.</source>
        <translation>La curva está pegada al suelo: pinta alturas donde deban estar los puntos reales.</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>La imagen no tiene píxeles.</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: it is not a regular file.</source>
        <translation>No se puede escribir «%1»: no es un archivo normal.</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack a file.</source>
        <translation>No hay memoria suficiente para descomprimir un archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: its compressed data breaks off.</source>
        <translation>«%1» no está completo: sus datos comprimidos se interrumpen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its compressed data cannot be unpacked.</source>
        <translation>«%1» está dañado: sus datos comprimidos no se pueden descomprimir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it ends before all that it announces.</source>
        <translation>«%1» no está completo: termina antes de todo lo que anuncia.</translation>
    </message>
    <message>
        <source>its experiment is not valid:
%1</source>
        <translation>su experimento no es válido:
%1</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; belongs to no layer of its networks.</source>
        <translation>su tensor «%1» no pertenece a ninguna capa de sus redes.</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has another shape than its experiment says.</source>
        <translation>su tensor «%1» tiene una forma distinta de la que dice su experimento.</translation>
    </message>
    <message>
        <source>it holds %1 of the %2 parameter tensors of its networks.</source>
        <translation>contiene %1 de los %2 tensores de parámetros de sus redes.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: %2</source>
        <translation>No se puede abrir «%1»: %2</translation>
    </message>
    <message>
        <source>it is a checkpoint of points, and one of pictures is needed here.</source>
        <translation>es un punto de control de puntos, y aquí hace falta uno de imágenes.</translation>
    </message>
    <message>
        <source>it is a checkpoint of pictures, and one of points is needed here.</source>
        <translation>es un punto de control de imágenes, y aquí hace falta uno de puntos.</translation>
    </message>
    <message>
        <source>it is a safetensors file, but not a checkpoint of Ganimede.</source>
        <translation>es un archivo safetensors, pero no un punto de control de Ganimede.</translation>
    </message>
    <message>
        <source>it was written by another version of Ganimede (&quot;%1&quot;).</source>
        <translation>lo escribió otra versión de Ganimede («%1»).</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; holds NaN or infinity: there is nothing to go on from.</source>
        <translation>su tensor «%1» contiene NaN o infinito: no hay desde dónde seguir.</translation>
    </message>
    <message>
        <source>No other program could be started: %1.</source>
        <translation>No se pudo iniciar otro programa: %1.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>No se pudo iniciar %1: %2.</translation>
    </message>
    <message>
        <source>MP4 is made by the program ffmpeg, which is not installed here (on Debian and Ubuntu: apt install ffmpeg). A GIF needs nothing more.</source>
        <translation>El MP4 lo hace el programa ffmpeg, que no está instalado aquí (en Debian y Ubuntu: apt install ffmpeg). Un GIF no necesita nada más.</translation>
    </message>
    <message>
        <source>No movie could be made in %1.</source>
        <translation>No se pudo crear un video en %1.</translation>
    </message>
    <message>
        <source>A movie&apos;s name ends in .gif or .mp4; found &apos;%1&apos;.</source>
        <translation>El nombre de un video termina en .gif o .mp4; se encontró &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no picture to make a movie of.</source>
        <translation>No hay ninguna imagen con la que hacer un video.</translation>
    </message>
    <message>
        <source>The movie&apos;s colours could not be reduced to 256.</source>
        <translation>Los colores del video no se pudieron reducir a 256.</translation>
    </message>
    <message>
        <source>No movie could be made: %1.</source>
        <translation>No se pudo crear ningún video: %1.</translation>
    </message>
    <message>
        <source>ffmpeg could not make the movie: %1</source>
        <translation>ffmpeg no pudo crear el video: %1</translation>
    </message>
    <message>
        <source>%1 holds no points: a line for each is expected, such as 0.25,0.5.</source>
        <translation>%1 no contiene puntos: se espera una línea por punto, como 0.25,0.5.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>found 1 value in %1, expected two numbers: x and y.</source>
        <translation>se encontró 1 valor en %1; se esperaban dos números: x e y.</translation>
    </message>
    <message>
        <source>found %1 values in %2, expected two numbers: x and y.</source>
        <translation>se encontraron %1 valores en %2; se esperaban dos números: x e y.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 points: choose some of them.</source>
        <translation>%1 contiene más de %2 puntos: elige algunos de ellos.</translation>
    </message>
    <message>
        <source>found %1, expected a number.</source>
        <translation>se encontró %1; se esperaba un número.</translation>
    </message>
    <message>
        <source>found %1, expected a finite number.</source>
        <translation>se encontró %1; se esperaba un número finito.</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is of type &quot;%2&quot;, and only F32 and F16 are understood</source>
        <translation>su tensor «%1» es de tipo «%2», y solo se admiten F32 y F16</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has no valid data_offsets</source>
        <translation>su tensor «%1» no tiene un data_offsets válido</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; reaches beyond the end of the file, which is truncated or damaged</source>
        <translation>su tensor «%1» llega más allá del final del archivo, que está truncado o dañado</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; overlaps another</source>
        <translation>su tensor «%1» se superpone a otro</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; leaves a gap before it</source>
        <translation>su tensor «%1» deja un hueco antes de él</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has a shape that does not fit its data</source>
        <translation>su tensor «%1» tiene una forma que no concuerda con sus datos</translation>
    </message>
    <message>
        <source>it is too short for a safetensors file</source>
        <translation>es demasiado corto para ser un archivo safetensors</translation>
    </message>
    <message>
        <source>it is not a safetensors file</source>
        <translation>no es un archivo safetensors</translation>
    </message>
    <message>
        <source>its header reaches beyond the end of the file, which is truncated or damaged</source>
        <translation>su cabecera llega más allá del final del archivo, que está truncado o dañado</translation>
    </message>
    <message>
        <source>it goes on after its last tensor</source>
        <translation>continúa después de su último tensor</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: one of its texts is not in UTF-8.</source>
        <translation>No se puede escribir «%1»: uno de sus textos no está en UTF-8.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un número negativo</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>un número decimal</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>its header names &quot;%1&quot; twice</source>
        <translation>su cabecera nombra «%1» dos veces</translation>
    </message>
    <message>
        <source>its header holds the unknown field &quot;%1&quot;</source>
        <translation>su cabecera contiene el campo desconocido «%1»</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; lacks a dtype, shape or data_offsets</source>
        <translation>a su tensor «%1» le falta dtype, shape o data_offsets</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>its header is no JSON at byte %1</source>
        <translation>su cabecera deja de ser JSON en el byte %1</translation>
    </message>
    <message>
        <source>its header holds %1, where none may be</source>
        <translation>su cabecera contiene %1 donde no debe haber nada así</translation>
    </message>
    <message>
        <source>its header holds %1 at &quot;%2&quot;, where none may be</source>
        <translation>su cabecera contiene %1 en «%2», donde no debe haber nada así</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or not a tar archive.</source>
        <translation>«%1» está dañado o no es un archivo tar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it announces a file of %2 bytes.</source>
        <translation>«%1» está dañado: anuncia un archivo de %2 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete, or no file of CIFAR-10: its %2 bytes are no whole number of pictures of %3 bytes.</source>
        <translation>«%1» no está completo o no es un archivo de CIFAR-10: sus %2 bytes no dan un número entero de imágenes de %3 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or no file of CIFAR-10: picture %2 has the label %3, and there are only 0 to 9.</source>
        <translation>«%1» está dañado o no es un archivo de CIFAR-10: la imagen %2 tiene la etiqueta %3, y solo las hay de 0 a 9.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has none of CIFAR-10&apos;s files (test_batch.bin).</source>
        <translation>La carpeta «%1» no tiene ninguno de los archivos de CIFAR-10 (test_batch.bin).</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has none of CIFAR-10&apos;s files (data_batch_1.bin and so on).</source>
        <translation>La carpeta «%1» no tiene ninguno de los archivos de CIFAR-10 (data_batch_1.bin y siguientes).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds labels where pictures are needed: choose the other file of the pair.</source>
        <translation>«%1» contiene etiquetas donde hacen falta imágenes: elige el otro archivo de la pareja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds pictures where labels are needed: choose the other file of the pair.</source>
        <translation>«%1» contiene imágenes donde hacen falta etiquetas: elige el otro archivo de la pareja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IDX file, but not one of grey pictures with a byte a pixel.</source>
        <translation>«%1» es un archivo IDX, pero no de imágenes en grises con un byte por píxel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IDX file: it begins with other bytes.</source>
        <translation>«%1» no es un archivo IDX: empieza con otros bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it announces %2 entries, more than the file can hold.</source>
        <translation>«%1» no está completo: anuncia %2 entradas, más de las que caben en el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it holds more than it announces.</source>
        <translation>«%1» está dañado: contiene más de lo que anuncia.</translation>
    </message>
    <message>
        <source>%1 (labels)</source>
        <translation>%1 (etiquetas)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 pictures but %3 labels: these two files do not belong together.</source>
        <translation>«%1» tiene %2 imágenes, pero %3 etiquetas: estos dos archivos no van juntos.</translation>
    </message>
    <message>
        <source>There are no pictures to make batches of.</source>
        <translation>No hay imágenes con las que formar lotes.</translation>
    </message>
    <message>
        <source>its &quot;shape&quot; is no list of channels, height and width.</source>
        <translation>su «shape» no es una lista de canales, alto y ancho.</translation>
    </message>
    <message>
        <source>its &quot;classes&quot; are no list of names.</source>
        <translation>su «classes» no es una lista de nombres.</translation>
    </message>
    <message>
        <source>The table of &quot;%1&quot; is damaged: line %2 has no tab.</source>
        <translation>La tabla de «%1» está dañada: la línea %2 no tiene tabulador.</translation>
    </message>
    <message>
        <source>The pictures of &quot;%1&quot; do not fit their sheet.</source>
        <translation>Las imágenes de «%1» no encajan en su hoja.</translation>
    </message>
    <message>
        <source>The table of &quot;%1&quot; is of another set: it has %2 lines for %3 pictures.</source>
        <translation>La tabla de «%1» es de otro conjunto: tiene %2 líneas para %3 imágenes.</translation>
    </message>
    <message>
        <source>The generator makes %1, but the pictures of the set are %2 (channels, height, width).</source>
        <translation>El generador produce %1, pero las imágenes del conjunto son de %2 (canales, alto, ancho).</translation>
    </message>
    <message>
        <source>The discriminator makes %1 of a picture, but it has to end in a single score.</source>
        <translation>El discriminador convierte una imagen en %1, pero tiene que acabar en una sola puntuación.</translation>
    </message>
    <message>
        <source>Conditioning on labels needs a linear or convolutional layer in the discriminator.</source>
        <translation>El condicionamiento a etiquetas necesita una capa lineal o convolucional en el discriminador.</translation>
    </message>
    <message>
        <source>The preset %1 is not valid: %2</source>
        <translation>El preajuste %1 no es válido: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 pictures of %3 x %4 pixels, more than fit in memory: limit how many are read, or make them smaller.</source>
        <translation>«%1» tiene %2 imágenes de %3 × %4 píxeles, más de las que caben en la memoria: limita cuántas se leen o hazlas más pequeñas.</translation>
    </message>
    <message>
        <source>Reading the pictures was stopped.</source>
        <translation>Se detuvo la lectura de las imágenes.</translation>
    </message>
    <message>
        <source>Training pictures may have 1 to %1 pixels a side, not %2.</source>
        <translation>Las imágenes de entrenamiento pueden tener de 1 a %1 píxeles de lado, no %2.</translation>
    </message>
    <message>
        <source>Training pictures have 1 channel (grey) or 3 (colour), not %1.</source>
        <translation>Las imágenes de entrenamiento tienen 1 canal (gris) o 3 (color), no %1.</translation>
    </message>
    <message>
        <source>The number of pictures to read must not be below 0.</source>
        <translation>El número de imágenes que se leen no puede ser menor que 0.</translation>
    </message>
    <message>
        <source>%1 has no class %2, only 0 to %3.</source>
        <translation>%1 no tiene la clase %2: solo las hay de 0 a %3.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Fetch it with &apos;ganimede data fetch %2&apos;, or put its files into %3.</source>
        <translation>%1 no está en este equipo. Descárgalo con &apos;ganimede data fetch %2&apos; o pon sus archivos en %3.</translation>
    </message>
    <message>
        <source>The files in %1 are not %2&apos;s: they have %3 classes. Fetch it again with &apos;ganimede data fetch %4&apos;.</source>
        <translation>Los archivos de %1 no son los de %2: tienen %3 clases. Descárgalos de nuevo con &apos;ganimede data fetch %4&apos;.</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>No existe ningún archivo ni carpeta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pictures that can be read: PNG, JPEG, IDX (as MNIST&apos;s) and CIFAR-10 files are.</source>
        <translation>«%1» no contiene imágenes que se puedan leer: se leen archivos PNG, JPEG, IDX (como los de MNIST) y CIFAR-10.</translation>
    </message>
    <message>
        <source>%1 has no pictures of these classes.</source>
        <translation>%1 no tiene imágenes de estas clases.</translation>
    </message>
    <message>
        <source>Name a file or a folder of pictures to train on (data.path).</source>
        <translation>Indica un archivo o una carpeta de imágenes con que entrenar (data.path).</translation>
    </message>
    <message>
        <source>There are no training pictures named &quot;%1&quot;: choose %2, or files.</source>
        <translation>No hay imágenes de entrenamiento llamadas «%1»: elige %2, o bien files.</translation>
    </message>
    <message>
        <source>at most 64 of %1</source>
        <translation>como máximo 64, de estas: %1</translation>
    </message>
    <message>
        <source>&quot;same&quot; or 0 to %1</source>
        <translation>&quot;same&quot; o de 0 a %1</translation>
    </message>
    <message>
        <source>&quot;same&quot; or an integer from 0 to %1</source>
        <translation>&quot;same&quot; o un entero de 0 a %1</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>ninguna capa</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 capas</translation>
    </message>
    <message>
        <source>Packing is for points; pictures are judged one at a time.</source>
        <translation>Juzgar varias muestras juntas es para puntos; las imágenes se juzgan de una en una.</translation>
    </message>
    <message>
        <source>Unrolling is for points; it would take too long with pictures.</source>
        <translation>El desenrollado es para puntos; con imágenes tardaría demasiado.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>where the pictures are</source>
        <translation>el lugar donde están las imágenes</translation>
    </message>
    <message>
        <source>The classes of this set are numbers 0 to %1.</source>
        <translation>Las clases de este conjunto son los números de 0 a %1.</translation>
    </message>
    <message>
        <source>A class is named twice.</source>
        <translation>Una clase aparece dos veces.</translation>
    </message>
    <message>
        <source>0, 1 or 3</source>
        <translation>0, 1 o 3</translation>
    </message>
    <message>
        <source>0, or at least %1</source>
        <translation>0, o al menos %1</translation>
    </message>
    <message>
        <source>The generator must end in a picture of 1 or 3 channels, and ends in %1.</source>
        <translation>El generador debe acabar en una imagen de 1 o 3 canales, y acaba en %1.</translation>
    </message>
    <message>
        <source>The generator makes pictures of %1, and the data&apos;s are %2 (channels, height, width).</source>
        <translation>El generador hace imágenes de %1, y las de los datos son de %2 (canales, alto, ancho).</translation>
    </message>
    <message>
        <source>The discriminator must end in one number, and ends in %1; a linear layer of 1 makes it.</source>
        <translation>El discriminador debe acabar en un número, y acaba en %1; una capa lineal de 1 lo consigue.</translation>
    </message>
    <message>
        <source>The losses take the raw score: leave out the sigmoid at the end.</source>
        <translation>Las pérdidas usan la puntuación bruta: quita la sigmoide del final.</translation>
    </message>
    <message>
        <source>With conditioning the discriminator needs a linear or convolutional layer.</source>
        <translation>Con condicionamiento, el discriminador necesita una capa lineal o convolucional.</translation>
    </message>
    <message>
        <source>a layer: one of %1</source>
        <translation>una capa, una de estas: %1</translation>
    </message>
    <message>
        <source>a list of integers</source>
        <translation>una lista de enteros</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entero</translation>
    </message>
    <message>
        <source>a list of layers</source>
        <translation>una lista de capas</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>A transposed convolution&apos;s kernel must be at least as wide as its stride, or pixels between stay empty.</source>
        <translation>El kernel de una convolución transpuesta debe ser al menos tan ancho como su stride; si no, quedan píxeles vacíos en medio.</translation>
    </message>
    <message>
        <source>A transposed convolution with a kernel of %1 leaves nothing of %2.</source>
        <translation>Una convolución transpuesta con un kernel de %1 no deja nada de %2.</translation>
    </message>
    <message>
        <source>A convolution with a kernel of %1 does not fit into %2.</source>
        <translation>Una convolución con un kernel de %1 no cabe en %2.</translation>
    </message>
    <message>
        <source>%1 by %2 leaves nothing of %3.</source>
        <translation>%1 con factor %2 no deja nada de %3.</translation>
    </message>
    <message>
        <source>reshape needs three sizes from 1: channels, height and width.</source>
        <translation>reshape necesita tres tamaños a partir de 1: canales, alto y ancho.</translation>
    </message>
    <message>
        <source>reshape to %1 needs %2 numbers, and here come %3.</source>
        <translation>reshape a %1 necesita %2 números, y aquí llegan %3.</translation>
    </message>
    <message>
        <source>%1 would make %2 numbers of every picture, and %3 are the most.</source>
        <translation>%1 produciría %2 números por imagen, y el máximo es %3.</translation>
    </message>
    <message>
        <source>With this layer the network has more than %1 million parameters.</source>
        <translation>Con esta capa la red tiene más de %1 millones de parámetros.</translation>
    </message>
    <message>
        <source>A network has at most %1 layers.</source>
        <translation>Una red tiene como máximo %1 capas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no pixels.</source>
        <translation>«%1» no tiene píxeles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: %2 x %3 pixels, and a picture may have 100 million.</source>
        <translation>«%1» es demasiado grande: %2 × %3 píxeles, y una imagen puede tener 100 millones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it announces %2 x %3 pixels, more than its %4 bytes can hold.</source>
        <translation>«%1» no está completo: anuncia %2 × %3 píxeles, más de los que caben en sus %4 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2.</source>
        <translation>«%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a PNG nor a JPEG picture.</source>
        <translation>«%1» no es una imagen PNG ni JPEG.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 pixels a side: say how large the pictures shall be (data.side).</source>
        <translation>«%1» tiene más de %2 píxeles de lado: indica de qué tamaño deben ser las imágenes (data.side).</translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;.</source>
        <translation>No hay memoria suficiente para abrir «%1».</translation>
    </message>
    <message>
        <source>The pictures of &quot;%1&quot; are of different sizes: &quot;%2&quot; has %3 x %4 pixels, those before it %5 x %6. Say how large they shall be (data.side).</source>
        <translation>Las imágenes de «%1» son de distintos tamaños: «%2» tiene %3 × %4 píxeles; las anteriores, %5 × %6. Indica de qué tamaño deben ser (data.side).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are. %2</source>
        <translation>«%1» no contiene imágenes que se puedan leer: se leen archivos PNG y JPEG. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no class %2, only 0 to %3.</source>
        <translation>«%1» no tiene la clase %2: solo las hay de 0 a %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than %2 files, more than can be read as one set: choose a smaller folder.</source>
        <translation>«%1» contiene más de %2 archivos, más de los que se pueden leer como un conjunto: elige una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>The %1 classifier knows no class &quot;%2&quot;.</source>
        <translation>El clasificador de %1 no conoce la clase «%2».</translation>
    </message>
    <message>
        <source>There are no training pictures to compare with.</source>
        <translation>No hay imágenes de entrenamiento con las que comparar.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is no number.</source>
        <translation>su «%1» no es un número.</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is missing or of another shape.</source>
        <translation>su tensor «%1» falta o tiene otra forma.</translation>
    </message>
    <message>
        <source>its layers cannot be read.</source>
        <translation>sus capas no se pueden leer.</translation>
    </message>
    <message>
        <source>its layers do not fit together: %1</source>
        <translation>sus capas no encajan entre sí: %1</translation>
    </message>
    <message>
        <source>its layers are not those of a classifier.</source>
        <translation>sus capas no son las de un clasificador.</translation>
    </message>
    <message>
        <source>Cannot use the classifier &quot;%1&quot;: %2</source>
        <translation>No se puede usar el clasificador «%1»: %2</translation>
    </message>
    <message>
        <source>Measuring the pictures was stopped.</source>
        <translation>Se detuvo la medición de las imágenes.</translation>
    </message>
    <message>
        <source>the trained %1</source>
        <translation>pesos entrenados de %1</translation>
    </message>
    <message>
        <source>This generator came without a discriminator.</source>
        <translation>Este generador vino sin discriminador.</translation>
    </message>
    <message>
        <source>The first layer of this generator is not known.</source>
        <translation>No se conoce la primera capa de este generador.</translation>
    </message>
    <message>
        <source>The number of restarts has to be from %1 to %2, and it is %3.</source>
        <translation>El número de reinicios tiene que ir de %1 a %2, y es %3.</translation>
    </message>
    <message>
        <source>The number of draws has to be from %1 to %2, and it is %3.</source>
        <translation>El número de sorteos tiene que ir de %1 a %2, y es %3.</translation>
    </message>
    <message>
        <source>The number of steps has to be from %1 to %2, and it is %3.</source>
        <translation>El número de pasos tiene que ir de %1 a %2, y es %3.</translation>
    </message>
    <message>
        <source>The picture to look for has %1 numbers, and those of this generator have %2.</source>
        <translation>La imagen que se busca tiene %1 números, y las de este generador tienen %2.</translation>
    </message>
    <message>
        <source>The picture to look for holds a number that is not finite.</source>
        <translation>La imagen que se busca contiene un número que no es finito.</translation>
    </message>
    <message>
        <source>The weights of a picture&apos;s places are as many as its numbers, none below 0 and not all 0.</source>
        <translation>Los pesos de las posiciones de una imagen tienen que ser tantos como sus números, ninguno menor que 0 y no todos 0.</translation>
    </message>
    <message>
        <source>The generator knows no class of that number.</source>
        <translation>El generador no conoce ninguna clase con ese número.</translation>
    </message>
    <message>
        <source>The learning rate has to be a number over 0.</source>
        <translation>La tasa de aprendizaje tiene que ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>The generator makes pictures with numbers that are not finite.</source>
        <translation>El generador hace imágenes con números que no son finitos.</translation>
    </message>
    <message>
        <source>This generator has no gradients, so that no latent can be looked for.</source>
        <translation>Este generador no tiene gradientes, así que no se puede buscar un latente.</translation>
    </message>
    <message>
        <source>The generator has no tensor named %1.</source>
        <translation>El generador no tiene ningún tensor llamado %1.</translation>
    </message>
    <message>
        <source>Directions are found in a linear first layer, and this generator begins with another kind.</source>
        <translation>Las direcciones se hallan en una primera capa lineal, y este generador empieza con otro tipo de capa.</translation>
    </message>
    <message>
        <source>The weight of the generator&apos;s first layer has another shape than its latent.</source>
        <translation>El peso de la primera capa del generador no tiene la forma que pide su latente.</translation>
    </message>
    <message>
        <source>A path needs at least two key points.</source>
        <translation>Un recorrido necesita al menos dos puntos clave.</translation>
    </message>
    <message>
        <source>The key points of a path need the same number of dimensions.</source>
        <translation>Los puntos clave de un recorrido tienen que tener el mismo número de dimensiones.</translation>
    </message>
    <message>
        <source>A key point of the path has a component that is not finite.</source>
        <translation>Un punto clave del recorrido tiene un componente que no es finito.</translation>
    </message>
    <message>
        <source>%1: &quot;z&quot; has to be a list of numbers.</source>
        <translation>%1: «z» tiene que ser una lista de números.</translation>
    </message>
    <message>
        <source>%1: component %2 of &quot;z&quot; is not a number.</source>
        <translation>%1: el componente %2 de «z» no es un número.</translation>
    </message>
    <message>
        <source>%1: component %2 of &quot;z&quot; is not finite.</source>
        <translation>%1: el componente %2 de «z» no es finito.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 latents.</source>
        <translation>%1 contiene más de %2 latentes.</translation>
    </message>
    <message>
        <source>%1 is not an object with a name and a &quot;z&quot;.</source>
        <translation>%1 no es un objeto con un nombre y una «z».</translation>
    </message>
    <message>
        <source>%1: &quot;direction&quot; has to be true or false.</source>
        <translation>%1: «direction» tiene que ser true o false.</translation>
    </message>
    <message>
        <source>%1 holds no saved latents of Ganimede&apos;s (&quot;format&quot;: &quot;%2&quot;).</source>
        <translation>%1 no contiene latentes guardados de Ganimede (&quot;format&quot;: &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>%1 names %2 latents and holds %3.</source>
        <translation>%1 nombra %2 latentes y contiene %3.</translation>
    </message>
    <message>
        <source>%1 has no tensor of one axis.</source>
        <translation>%1 no tiene un tensor de un solo eje.</translation>
    </message>
    <message>
        <source>%1 has a component that is not finite.</source>
        <translation>%1 tiene un componente que no es finito.</translation>
    </message>
    <message>
        <source>The latent &apos;%1&apos; has %2 components; this generator takes %3.</source>
        <translation>El latente &apos;%1&apos; tiene %2 componentes; este generador recibe %3.</translation>
    </message>
    <message>
        <source>The checkpoint does not hold its generator&apos;s %1.</source>
        <translation>El punto de control no contiene el tensor %1 de su generador.</translation>
    </message>
    <message>
        <source>This run is of the 1D lab: its generator makes numbers on a line, which the 1D lab shows itself.</source>
        <translation>Esta ejecución es del laboratorio 1D: su generador hace números en una línea, que el propio laboratorio 1D muestra.</translation>
    </message>
    <message>
        <source>The generator put a point nowhere: its weights are not finite.</source>
        <translation>El generador no supo dónde poner un punto: sus pesos no son finitos.</translation>
    </message>
    <message>
        <source>The generator&apos;s process did not keep to the protocol.</source>
        <translation>El proceso del generador no respetó el protocolo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be explored. %2</source>
        <translation>«%1» no se puede explorar. %2</translation>
    </message>
    <message>
        <source>The latents do not fit this generator: it takes %1 numbers and a class for each picture.</source>
        <translation>Los latentes no encajan con este generador: recibe %1 números y una clase por cada imagen.</translation>
    </message>
    <message>
        <source>The latents do not fit this generator: it takes %1 numbers for each picture.</source>
        <translation>Los latentes no encajan con este generador: recibe %1 números por cada imagen.</translation>
    </message>
    <message>
        <source>The generator&apos;s process was ended.</source>
        <translation>Se detuvo el proceso del generador.</translation>
    </message>
    <message>
        <source>The generator&apos;s process did not keep to the protocol and was ended.</source>
        <translation>El proceso del generador no respetó el protocolo y hubo que detenerlo.</translation>
    </message>
    <message>
        <source>The generator&apos;s process ended by itself (%1).</source>
        <translation>El proceso del generador terminó por sí solo (%1).</translation>
    </message>
    <message>
        <source>The generator&apos;s process ended by itself (%1): %2</source>
        <translation>El proceso del generador terminó por sí solo (%1): %2</translation>
    </message>
    <message>
        <source>A message of the generator&apos;s process is too short.</source>
        <translation>Un mensaje del proceso del generador es demasiado corto.</translation>
    </message>
    <message>
        <source>A message of the generator&apos;s process is too long.</source>
        <translation>Un mensaje del proceso del generador es demasiado largo.</translation>
    </message>
    <message>
        <source>JS divergence</source>
        <translation>Divergencia JS</translation>
    </message>
    <message>
        <source>How far the histograms of real and generated points are apart: 0 when alike, 0.69 when nowhere together.</source>
        <translation>Cuánto distan entre sí los histogramas de puntos reales y generados: 0 si son iguales, 0.69 si no coinciden en ningún lugar.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergencia KL</translation>
    </message>
    <message>
        <source>KL(real || fake) of the same histograms: grows most where real points are missing among the generated ones.</source>
        <translation>KL(real || falso) de los mismos histogramas: crece sobre todo donde faltan puntos reales entre los generados.</translation>
    </message>
    <message>
        <source>Sliced Wasserstein distance</source>
        <translation>Distancia de Wasserstein por cortes</translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation>Modas cubiertas</translation>
    </message>
    <message>
        <source>The clusters of the data that get at least a tenth of their fair share of good samples.</source>
        <translation>Los grupos de los datos que reciben al menos una décima parte de las muestras buenas que les corresponden.</translation>
    </message>
    <message>
        <source>Good samples</source>
        <translation>Muestras buenas</translation>
    </message>
    <message>
        <source>The share of generated points that lie where real ones may: within 3 standard deviations of a cluster&apos;s centre, or in a cell of the grid that holds real points.</source>
        <translation>La proporción de puntos generados que caen donde puede haberlos reales: a 3 desviaciones estándar como máximo del centro de un grupo, o en una celda de la cuadrícula que contiene puntos reales.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>The share of the real data in cells that generated points reach with at least a tenth of its density.</source>
        <translation>La proporción de los datos reales en celdas adonde los puntos generados llegan con al menos una décima parte de la densidad de los datos.</translation>
    </message>
    <message>
        <source>Accuracy of D</source>
        <translation>Exactitud de D</translation>
    </message>
    <message>
        <source>How often the discriminator is right, over real and generated points alike: 0.5 is guessing.</source>
        <translation>Con qué frecuencia acierta el discriminador, con puntos reales y generados por igual: 0.5 es puro azar.</translation>
    </message>
    <message>
        <source>Accuracy of D on real</source>
        <translation>Exactitud de D en reales</translation>
    </message>
    <message>
        <source>The share of the real points that the discriminator takes for real.</source>
        <translation>La proporción de los puntos reales que el discriminador da por reales.</translation>
    </message>
    <message>
        <source>Accuracy of D on fake</source>
        <translation>Exactitud de D en falsos</translation>
    </message>
    <message>
        <source>The share of the generated points that the discriminator takes for generated.</source>
        <translation>La proporción de los puntos generados que el discriminador da por generados.</translation>
    </message>
    <message>
        <source>D on real</source>
        <translation>D en reales</translation>
    </message>
    <message>
        <source>How real the discriminator takes real points to be, on average: 1 is certain, 0.5 is undecided.</source>
        <translation>Cuán reales cree el discriminador que son los puntos reales, en promedio: 1 es certeza, 0.5 es duda.</translation>
    </message>
    <message>
        <source>D on fake</source>
        <translation>D en falsos</translation>
    </message>
    <message>
        <source>How real the discriminator takes generated points to be, on average: 0.5 is undecided.</source>
        <translation>Cuán reales cree el discriminador que son los puntos generados, en promedio: 0.5 es duda.</translation>
    </message>
    <message>
        <source>Raw score on real</source>
        <translation>Puntuación bruta, reales</translation>
    </message>
    <message>
        <source>The mean output of the discriminator on real points, before any sigmoid.</source>
        <translation>La salida media del discriminador en puntos reales, antes de cualquier sigmoide.</translation>
    </message>
    <message>
        <source>Raw score on fake</source>
        <translation>Puntuación bruta, falsos</translation>
    </message>
    <message>
        <source>The mean output of the discriminator on generated points, before any sigmoid.</source>
        <translation>La salida media del discriminador en puntos generados, antes de cualquier sigmoide.</translation>
    </message>
    <message>
        <source>Gradient at the fakes</source>
        <translation>Gradiente en los falsos</translation>
    </message>
    <message>
        <source>The mean length of the gradient of the generator&apos;s loss by a generated point: near 0 it learns nothing.</source>
        <translation>La longitud media del gradiente de la pérdida del generador respecto a un punto generado: cerca de 0 no aprende nada.</translation>
    </message>
    <message>
        <source>Slope of D</source>
        <translation>Pendiente de D</translation>
    </message>
    <message>
        <source>The mean length of the gradient of the discriminator&apos;s raw score at the generated points.</source>
        <translation>La longitud media del gradiente de la puntuación bruta del discriminador en los puntos generados.</translation>
    </message>
    <message>
        <source>Mean of the fakes, x</source>
        <translation>Media de los falsos, x</translation>
    </message>
    <message>
        <source>Where the generated points lie on average, across.</source>
        <translation>Dónde están en promedio los puntos generados, en horizontal.</translation>
    </message>
    <message>
        <source>Mean of the fakes, y</source>
        <translation>Media de los falsos, y</translation>
    </message>
    <message>
        <source>Where the generated points lie on average, upwards.</source>
        <translation>Dónde están en promedio los puntos generados, en vertical.</translation>
    </message>
    <message>
        <source>Spread of the fakes, x</source>
        <translation>Dispersión de los falsos, x</translation>
    </message>
    <message>
        <source>The standard deviation of the generated points, across.</source>
        <translation>La desviación estándar de los puntos generados, en horizontal.</translation>
    </message>
    <message>
        <source>Spread of the fakes, y</source>
        <translation>Dispersión de los falsos, y</translation>
    </message>
    <message>
        <source>The standard deviation of the generated points, upwards.</source>
        <translation>La desviación estándar de los puntos generados, en vertical.</translation>
    </message>
    <message>
        <source>A relativistic loss is of pairs of scores, not of one.</source>
        <translation>Una pérdida relativista es de pares de puntuaciones, no de una sola.</translation>
    </message>
    <message>
        <source>The system gives no thread to train on; close other programs.</source>
        <translation>El sistema no concede ningún hilo para entrenar; cierra otros programas.</translation>
    </message>
    <message>
        <source>The population has no member %1.</source>
        <translation>La población no tiene el miembro %1.</translation>
    </message>
    <message>
        <source>A population has 1 to %1 members, not %2.</source>
        <translation>Una población tiene de 1 a %1 miembros, no %2.</translation>
    </message>
    <message>
        <source>So many members with so many points of their own do not fit into memory. Take fewer members or a shorter list of points.</source>
        <translation>Tantos miembros, cada uno con tantos puntos propios, no caben en la memoria. Usa menos miembros o una lista de puntos más corta.</translation>
    </message>
    <message>
        <source>These are %1 runs; side by side at most %2 are trained. Take fewer values or seeds.</source>
        <translation>Son %1 ejecuciones; lado a lado se entrenan como máximo %2. Usa menos valores o semillas.</translation>
    </message>
    <message>
        <source>Many GANs side by side are trained by the fused trainer, which cannot train this: %1.</source>
        <translation>Muchas GAN lado a lado se entrenan con el entrenador fusionado, que no puede entrenar esta: %1.</translation>
    </message>
    <message>
        <source>a JSON object with the fields of an experiment</source>
        <translation>un objeto JSON con los campos de un experimento</translation>
    </message>
    <message>
        <source>lists or objects nested more than 32 deep</source>
        <translation>listas u objetos anidados a más de 32 niveles</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>un documento JSON</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>0 to %1 numbers from %2 to %3</source>
        <translation>de 0 a %1 números de %2 a %3</translation>
    </message>
    <message>
        <source>{erase, radius .005 to 1, density .01 to 1, path of [x, y]}</source>
        <translation>{erase, radius de 0.005 a 1, density de 0.01 a 1, path con [x, y]}</translation>
    </message>
    <message>
        <source>at most 200000 [x, y]</source>
        <translation>como máximo 200&#xa0;000 [x, y]</translation>
    </message>
    <message>
        <source>width and height up to 1024, darkness as base64, a byte a pixel</source>
        <translation>width y height hasta 1024, darkness en base64, un byte por píxel</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>encontrado: %1</translation>
    </message>
    <message>
        <source>found %1, allowed: %2</source>
        <translation>encontrado: %1; se admite: %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de estos: %1</translation>
    </message>
    <message>
        <source>a list of at most %1 integers</source>
        <translation>una lista de %1 enteros como máximo</translation>
    </message>
    <message>
        <source>a list of at most %1 numbers</source>
        <translation>una lista de %1 números como máximo</translation>
    </message>
    <message>
        <source>two numbers [x, y]</source>
        <translation>dos números [x, y]</translation>
    </message>
    <message>
        <source>an object with erase, radius, density and path</source>
        <translation>un objeto con erase, radius, density y path</translation>
    </message>
    <message>
        <source>a list of [x, y]</source>
        <translation>una lista de [x, y]</translation>
    </message>
    <message>
        <source>no such field; a stroke has erase, radius, density and path</source>
        <translation>ningún campo así; un trazo tiene erase, radius, density y path</translation>
    </message>
    <message>
        <source>a list of strokes</source>
        <translation>una lista de trazos</translation>
    </message>
    <message>
        <source>an object with width, height and darkness</source>
        <translation>un objeto con width, height y darkness</translation>
    </message>
    <message>
        <source>base64, a byte a pixel</source>
        <translation>base64, un byte por píxel</translation>
    </message>
    <message>
        <source>no such field; a picture has width, height and darkness</source>
        <translation>ningún campo así; una imagen tiene width, height y darkness</translation>
    </message>
    <message>
        <source>a list of {step, path, value}</source>
        <translation>una lista de {step, path, value}</translation>
    </message>
    <message>
        <source>{step, path, value} with a step from 0</source>
        <translation>{step, path, value} con un step a partir de 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or nothing</source>
        <translation>&quot;%1&quot; o nada</translation>
    </message>
    <message>
        <source>%1, the format this program reads</source>
        <translation>%1, el formato que lee este programa</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>ningún campo así</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 números</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>finite numbers of at most 1e15</source>
        <translation>números finitos hasta 1e15</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>%1, which is width times height</source>
        <translation>%1, que es width por height</translation>
    </message>
    <message>
        <source>a number from 0.005 to 1</source>
        <translation>un número de 0.005 a 1</translation>
    </message>
    <message>
        <source>a number from 0.01 to 1</source>
        <translation>un número de 0.01 a 1</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>ningún punto</translation>
    </message>
    <message>
        <source>at least one point</source>
        <translation>al menos un punto</translation>
    </message>
    <message>
        <source>coordinates from -100 to 100</source>
        <translation>coordenadas de −100 a 100</translation>
    </message>
    <message>
        <source>The change at step %1 cannot be made: %2</source>
        <translation>El cambio en el paso %1 no se puede hacer: %2</translation>
    </message>
    <message>
        <source>The changes at step %1 cannot be made: %2</source>
        <translation>Los cambios en el paso %1 no se pueden hacer: %2</translation>
    </message>
    <message>
        <source>&quot;discriminator&quot; or &quot;generator&quot;</source>
        <translation>&quot;discriminator&quot; o &quot;generator&quot;</translation>
    </message>
    <message>
        <source>a field that can change during a run</source>
        <translation>un campo que puede cambiar durante una ejecución</translation>
    </message>
    <message>
        <source>an integer not below %1</source>
        <translation>un entero no menor que %1</translation>
    </message>
    <message>
        <source>an empty drawing</source>
        <translation>un dibujo vacío</translation>
    </message>
    <message>
        <source>%1 heights</source>
        <translation>%1 alturas</translation>
    </message>
    <message>
        <source>at least 2</source>
        <translation>al menos 2</translation>
    </message>
    <message>
        <source>a curve that is flat on the ground</source>
        <translation>una curva pegada al suelo</translation>
    </message>
    <message>
        <source>at least one height from 0.01</source>
        <translation>al menos una altura de 0.01 o más</translation>
    </message>
    <message>
        <source>an empty or white picture</source>
        <translation>una imagen vacía o blanca</translation>
    </message>
    <message>
        <source>a picture with something dark in it</source>
        <translation>una imagen que tenga algo oscuro</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds a different sweep (%2). Choose another folder, or give up what is there with --restart.</source>
        <translation>La carpeta «%1» contiene otro barrido (%2). Elige otra carpeta, o descarta lo que hay en ella con --restart.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is in use by another sweep.</source>
        <translation>La carpeta «%1» la está usando otro barrido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to the sweep.json beside it. Choose another folder, or give up what is there with --restart.</source>
        <translation>«%1» no corresponde al sweep.json que tiene al lado. Elige otra carpeta, o descarta lo que hay en ella con --restart.</translation>
    </message>
    <message>
        <source>%1 varied fields</source>
        <translation>%1 campos que varían</translation>
    </message>
    <message>
        <source>%1 from seed %2</source>
        <translation>%1 a partir de la semilla %2</translation>
    </message>
    <message>
        <source>seeds up to %1</source>
        <translation>semillas hasta %1</translation>
    </message>
    <message>
        <source>%1 runs (all combinations, times the seeds)</source>
        <translation>%1 ejecuciones (todas las combinaciones, por las semillas)</translation>
    </message>
    <message>
        <source>varied twice</source>
        <translation>varía dos veces</translation>
    </message>
    <message>
        <source>each field once, with all its values</source>
        <translation>cada campo una vez, con todos sus valores</translation>
    </message>
    <message>
        <source>values that a spec may have</source>
        <translation>valores que un experimento puede tener</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>The seed is varied by the number of seeds.</source>
        <translation>Para variar la semilla está el número de semillas.</translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos; to vary; &apos;ganimede spec --fields&apos; lists them.</source>
        <translation>No hay ningún campo &apos;%1&apos; que variar; &apos;ganimede spec --fields&apos; los muestra todos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range: it is lo:hi:n or lo:hi:n:log with n from 2 to %2.</source>
        <translation>&apos;%1&apos; no es un rango: se escribe lo:hi:n o lo:hi:n:log, con n de 2 a %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no logarithmic range: both ends must be above 0.</source>
        <translation>&apos;%1&apos; no es un rango logarítmico: ambos extremos tienen que ser mayores que 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an empty value.</source>
        <translation>&apos;%1&apos; tiene un valor vacío.</translation>
    </message>
    <message>
        <source>There are %1 values; at most %2 are possible.</source>
        <translation>Hay %1 valores; como máximo puede haber %2.</translation>
    </message>
    <message>
        <source>Write path=values, such as batch=32,64 or objective.r1=0.01:10:4:log.</source>
        <translation>Escribe campo=valores, por ejemplo batch=32,64 u objective.r1=0.01:10:4:log.</translation>
    </message>
    <message>
        <source>The value %1 is there twice.</source>
        <translation>El valor %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>it is in a format that this program does not know.</source>
        <translation>está en un formato que este programa no conoce.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not draw random numbers: %1.</source>
        <translation>Error de CUDA: el dispositivo no pudo sortear números aleatorios: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not fetch a batch of pictures: %1.</source>
        <translation>Error de CUDA: el dispositivo no pudo traer un lote de imágenes: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not note the losses of a step: %1.</source>
        <translation>Error de CUDA: el dispositivo no pudo anotar las pérdidas de un paso: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not draw what dropout drops: %1.</source>
        <translation>Error de CUDA: el dispositivo no pudo sortear lo que apaga el dropout: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not fetch a batch of labels: %1.</source>
        <translation>Error de CUDA: el dispositivo no pudo traer un lote de etiquetas: %1.</translation>
    </message>
    <message>
        <source>This build of the LibTorch module has no CUDA, and so no CUDA graphs.</source>
        <translation>Esta compilación del módulo LibTorch no tiene CUDA, y por tanto tampoco grafos de CUDA.</translation>
    </message>
    <message>
        <source>A network made %1 numbers where %2 were asked for.</source>
        <translation>Una red produjo %1 números donde se pedían %2.</translation>
    </message>
    <message>
        <source>The set holds no pictures, so there is nothing to train on.</source>
        <translation>El conjunto no contiene imágenes, así que no hay con qué entrenar.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; does not hold as many pixels and labels as it says.</source>
        <translation>El conjunto «%1» no contiene tantos píxeles y etiquetas como dice.</translation>
    </message>
    <message>
        <source>The saved state holds %1 tensors, but these networks and optimisers have %2.</source>
        <translation>El estado guardado contiene %1 tensores, pero estas redes y optimizadores tienen %2.</translation>
    </message>
    <message>
        <source>Every latent needs a picture of its own.</source>
        <translation>Cada latente necesita una imagen propia.</translation>
    </message>
    <message>
        <source>The weights of a picture&apos;s places are as many as its numbers.</source>
        <translation>Los pesos de las posiciones de una imagen tienen que ser tantos como sus números.</translation>
    </message>
    <message>
        <source>Every latent needs two directions of its own.</source>
        <translation>Cada latente necesita dos direcciones propias.</translation>
    </message>
    <message>
        <source>What a channel is multiplied by has to be a finite number.</source>
        <translation>Aquello por lo que se multiplica un canal tiene que ser un número finito.</translation>
    </message>
    <message>
        <source>One input at a time is followed through a network.</source>
        <translation>Las entradas se siguen a través de una red de una en una.</translation>
    </message>
    <message>
        <source>The CUDA device could not draw random numbers: %1.</source>
        <translation>El dispositivo CUDA no pudo sortear números aleatorios: %1.</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2.</source>
        <translation>La %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>This build of LibTorch is for the CPU alone: &apos;./ganimede run --cuda&apos; builds the one for NVIDIA GPUs.</source>
        <translation>Esta compilación de LibTorch es solo para la CPU: &apos;./ganimede run --cuda&apos; compila la de las GPU de NVIDIA.</translation>
    </message>
    <message>
        <source>This build of the LibTorch module has no CUDA: choose the device &quot;cpu&quot;.</source>
        <translation>Esta compilación del módulo LibTorch no tiene CUDA: elige el dispositivo «cpu».</translation>
    </message>
    <message>
        <source>The saved state lacks &quot;%1&quot;, which these networks need.</source>
        <translation>En el estado guardado falta «%1», que estas redes necesitan.</translation>
    </message>
    <message>
        <source>The saved state&apos;s &quot;%1&quot; has another shape than these networks need.</source>
        <translation>En el estado guardado, «%1» no tiene la forma que estas redes necesitan.</translation>
    </message>
    <message>
        <source>Memory ran out while %1: choose a smaller batch or smaller networks.</source>
        <translation>La memoria se agotó al %1: elige un lote más pequeño o redes más pequeñas.</translation>
    </message>
    <message>
        <source>LibTorch failed while %1: %2</source>
        <translation>LibTorch falló al %1: %2</translation>
    </message>
    <message>
        <source>The data set has %1 numbers a point, but &quot;%2&quot; has %3.</source>
        <translation>El conjunto de datos tiene %1 números por punto, pero «%2» tiene %3.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2. Train on the CPU.</source>
        <translation>La %1 no se puede usar: %2. Entrena en la CPU.</translation>
    </message>
    <message>
        <source>there is no NVIDIA driver</source>
        <translation>no hay controlador de NVIDIA</translation>
    </message>
    <message>
        <source>its compute capability is below 7.5</source>
        <translation>su capacidad de cómputo es menor que 7.5</translation>
    </message>
    <message>
        <source>Many GANs side by side are trained by the CUDA trainer, which cannot train this: %1.</source>
        <translation>Muchas GAN lado a lado se entrenan con el entrenador CUDA, que no puede entrenar esta: %1.</translation>
    </message>
    <message>
        <source>The GPU failed before this GAN was trained.</source>
        <translation>La GPU falló antes de que se entrenara esta GAN.</translation>
    </message>
    <message>
        <source>1 to 1,000,000 samples can be measured on a device.</source>
        <translation>En un dispositivo se pueden medir de 1 a 1&#xa0;000&#xa0;000 de muestras.</translation>
    </message>
    <message>
        <source>This GAN is too large to be measured on the GPU: choose a smaller batch or train on the CPU.</source>
        <translation>Esta GAN es demasiado grande para medirla en la GPU: elige un lote más pequeño o entrena en la CPU.</translation>
    </message>
    <message>
        <source>Each GAN that is measured needs a set to compare it with.</source>
        <translation>Cada GAN que se mide necesita un conjunto con el que compararla.</translation>
    </message>
    <message>
        <source>This GAN is too large for the GPU&apos;s trainer: choose a smaller batch or train on the CPU.</source>
        <translation>Esta GAN es demasiado grande para el entrenador de la GPU: elige un lote más pequeño o entrena en la CPU.</translation>
    </message>
    <message>
        <source>The CUDA trainer cannot train this: %1. Choose the torch trainer.</source>
        <translation>El entrenador CUDA no puede entrenar esto: %1. Elige el entrenador torch.</translation>
    </message>
    <message>
        <source>A population on the GPU has 1 to 4,096 members, each with its data.</source>
        <translation>Una población en la GPU tiene de 1 a 4&#xa0;096 miembros, cada uno con sus datos.</translation>
    </message>
    <message>
        <source>The population has no member number %1.</source>
        <translation>La población no tiene ningún miembro número %1.</translation>
    </message>
    <message>
        <source>The data set holds no points. Draw some or choose another.</source>
        <translation>El conjunto de datos no contiene puntos. Dibuja algunos o elige otro.</translation>
    </message>
    <message>
        <source>The saved state lacks the tensor &apos;%1&apos;.</source>
        <translation>En el estado guardado falta el tensor &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; of the saved state has another shape than this network&apos;s.</source>
        <translation>El tensor &apos;%1&apos; del estado guardado no tiene la forma del de esta red.</translation>
    </message>
    <message>
        <source>The fused trainer cannot train this: %1. Choose the torch trainer.</source>
        <translation>El entrenador fusionado no puede entrenar esto: %1. Elige el entrenador torch.</translation>
    </message>
    <message>
        <source>The LibTorch trainer could not be loaded: %1</source>
        <translation>No se pudo cargar el entrenador LibTorch: %1</translation>
    </message>
    <message>
        <source>%1 is not a module of Ganimede&apos;s.</source>
        <translation>%1 no es un módulo de Ganimede.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of Ganimede: build or install both together.</source>
        <translation>%1 es de otra versión de Ganimede: compila o instala los dos a la vez.</translation>
    </message>
    <message>
        <source>the generator has more than 5 hidden layers</source>
        <translation>el generador tiene más de 5 capas ocultas</translation>
    </message>
    <message>
        <source>the discriminator has more than 5 hidden layers</source>
        <translation>el discriminador tiene más de 5 capas ocultas</translation>
    </message>
    <message>
        <source>the generator has a layer of more than 128 units</source>
        <translation>el generador tiene una capa de más de 128 unidades</translation>
    </message>
    <message>
        <source>the discriminator has a layer of more than 128 units</source>
        <translation>el discriminador tiene una capa de más de 128 unidades</translation>
    </message>
    <message>
        <source>the generator looks ahead by unrolled steps</source>
        <translation>el generador se anticipa con pasos desenrollados</translation>
    </message>
    <message>
        <source>gradient penalties need a discriminator of ReLU or Leaky ReLU there</source>
        <translation>las penalizaciones del gradiente exigen allí un discriminador con ReLU o Leaky ReLU</translation>
    </message>
    <message>
        <source>The CUDA trainer needs a GPU: choose the device &quot;cuda&quot; or another trainer.</source>
        <translation>El entrenador CUDA necesita una GPU: elige el dispositivo «cuda» u otro entrenador.</translation>
    </message>
    <message>
        <source>A lesson trains &quot;%1&quot;, which is neither network.</source>
        <translation>Una lección entrena «%1», que no es ninguna de las redes.</translation>
    </message>
    <message>
        <source>A lesson&apos;s step has no &quot;%1&quot;.</source>
        <translation>Un paso de lección no tiene «%1».</translation>
    </message>
    <message>
        <source>The lesson %1 does not begin by opening an experiment.</source>
        <translation>La lección %1 no empieza abriendo un experimento.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no ranges: list its values.</source>
        <translation>&apos;%1&apos; no admite rangos: escribe sus valores uno por uno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are.</source>
        <translation>«%1» no contiene imágenes que se puedan leer: se leen archivos PNG y JPEG.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are, and &quot;%2&quot; is neither.</source>
        <translation>«%1» no contiene imágenes que se puedan leer: se leen archivos PNG y JPEG, y «%2» no es ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>How far generated points, seen along a line, would have to move to match the real ones, averaged over lines of all directions.</source>
        <translation>Cuánto tendrían que moverse los puntos generados, vistos a lo largo de una recta, para coincidir con los reales, en promedio sobre rectas de todas las direcciones.</translation>
    </message>
    <message>
        <source>nothing: it is empty</source>
        <translation>nada: está vacío</translation>
    </message>
    <message>
        <source>JSON that breaks off before it is complete</source>
        <translation>JSON que se interrumpe antes de estar completo</translation>
    </message>
    <message>
        <source>something that is not JSON in line %1, column %2</source>
        <translation>algo que no es JSON en la línea %1, columna %2</translation>
    </message>
    <message>
        <source>the same field a second time</source>
        <translation>el mismo campo por segunda vez</translation>
    </message>
    <message>
        <source>each field once</source>
        <translation>cada campo una sola vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;images&quot; or nothing</source>
        <translation>&quot;%1&quot;, &quot;images&quot; o nada</translation>
    </message>
    <message>
        <source>a step after schedule.start, which is %1</source>
        <translation>un paso posterior a schedule.start, que es %1</translation>
    </message>
    <message>
        <source>more than 0, which no exponential fall reaches</source>
        <translation>más de 0, adonde ninguna caída exponencial llega</translation>
    </message>
    <message>
        <source>at least one stroke of the brush on the canvas, from -1 to 1</source>
        <translation>al menos un trazo del pincel sobre el lienzo, de -1 a 1</translation>
    </message>
    <message>
        <source>a number too large to hold</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <source>numbers up to 1.8e308</source>
        <translation>números hasta 1.8e308</translation>
    </message>
    <message>
        <source>CUDA error: the device could not sum a step up: %1.</source>
        <translation>Error de CUDA: el dispositivo no pudo resumir un paso: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not normalise a layer: %1.</source>
        <translation>Error de CUDA: el dispositivo no pudo normalizar una capa: %1.</translation>
    </message>
    <message>
        <source>a picture of %1 x %2 pixels whose dark ones are too fine to be seen on the canvas</source>
        <translation>una imagen de %1 x %2 píxeles cuyos píxeles oscuros son demasiado finos para verse en el lienzo</translation>
    </message>
    <message>
        <source>dark places some pixels wide, or at most 128 pixels a side</source>
        <translation>zonas oscuras de varios píxeles de ancho, o 128 píxeles por lado como máximo</translation>
    </message>
    <message>
        <source>its folder does not exist; make it or choose another.</source>
        <translation>su carpeta no existe; créala o elige otra.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made: %2</source>
        <translation>No se puede crear la carpeta «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing can be written into &quot;%1&quot;: %2</source>
        <translation>No se puede escribir nada en «%1»: %2</translation>
    </message>
    <message>
        <source>Cannot read the folder &quot;%1&quot;: %2</source>
        <translation>No se puede leer la carpeta «%1»: %2</translation>
    </message>
    <message>
        <source>%1 Choose another folder, or give up what is there with --restart.</source>
        <translation>%1 Elige otra carpeta, o descarta lo que hay en ella con --restart.</translation>
    </message>
    <message>
        <source>it is not a sweep as this program writes them.</source>
        <translation>no es un barrido como los que escribe este programa.</translation>
    </message>
    <message>
        <source>In place of saved latents %1 holds %2.</source>
        <translation>En lugar de latentes guardados, %1 contiene %2.</translation>
    </message>
    <message>
        <source>%1 has a number in it that is too large.</source>
        <translation>En %1 hay un número demasiado grande.</translation>
    </message>
</context>
<context>
    <name>ganimede::AsideCard</name>
    <message>
        <source>Your run at step %1 was put aside</source>
        <translation>Tu ejecución en el paso %1 se apartó</translation>
    </message>
    <message>
        <source>%1. File &gt; Bring back a run has it too.</source>
        <translation>%1. También está en Archivo &gt; Recuperar una ejecución.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Goes on with that run, its networks, settings and charts</source>
        <translation>Sigue con esa ejecución, con sus redes, ajustes y gráficas</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
</context>
<context>
    <name>ganimede::AtlasView</name>
    <message>
        <source>atlas, x %1, y %2</source>
        <translation>atlas, x %1, y %2</translation>
    </message>
    <message>
        <source>Atlas of the latent space</source>
        <translation>Atlas del espacio latente</translation>
    </message>
    <message>
        <source>Drag it like a map, click a picture to go there. The wheel, + and - zoom, without end.</source>
        <translation>Arrástralo como un mapa; haz clic en una imagen para ir allí. La rueda, + y − acercan y alejan sin fin.</translation>
    </message>
    <message>
        <source>Plane of the atlas</source>
        <translation>Plano del atlas</translation>
    </message>
    <message>
        <source>Which plane of the latent space is spread out</source>
        <translation>Qué plano del espacio latente se despliega</translation>
    </message>
    <message>
        <source>Directions 1 and 2</source>
        <translation>Direcciones 1 y 2</translation>
    </message>
    <message>
        <source>Through the key points</source>
        <translation>Por los puntos clave</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Tint of the atlas</source>
        <translation>Tinte del atlas</translation>
    </message>
    <message>
        <source>What the colour of each picture tells</source>
        <translation>Qué indica el color de cada imagen</translation>
    </message>
    <message>
        <source>Another plane by chance, through what is shown</source>
        <translation>Otro plano al azar, que pasa por lo que se muestra</translation>
    </message>
    <message>
        <source>Lays the plane through what is shown now</source>
        <translation>Hace pasar el plano por lo que se muestra ahora</translation>
    </message>
    <message>
        <source>No tint</source>
        <translation>Sin tinte</translation>
    </message>
    <message>
        <source>What D says</source>
        <translation>Lo que dice D</translation>
    </message>
    <message>
        <source>Class shown</source>
        <translation>Clase que se ve</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Every picture is the generator&apos;s own for the latent at that place.</source>
        <translation>Cada imagen es la que hace el propio generador con el latente de ese lugar.</translation>
    </message>
    <message>
        <source>D takes it for a fake</source>
        <translation>D la da por falsa</translation>
    </message>
    <message>
        <source>for real</source>
        <translation>por real</translation>
    </message>
    <message>
        <source>Called by the classifier: %1</source>
        <translation>Según el clasificador: %1</translation>
    </message>
    <message>
        <source>an area grows %1 times</source>
        <translation>un área se multiplica por %1</translation>
    </message>
    <message>
        <source>%1 times, from latents to pictures</source>
        <translation>por %1, de los latentes a las imágenes</translation>
    </message>
    <message>
        <source>How much the generator stretches the plane there</source>
        <translation>Cuánto estira allí el generador el plano</translation>
    </message>
    <message>
        <source>D&apos;s score: this loss gives it no fixed zero</source>
        <translation>Puntuación de D: esta pérdida no le da un cero fijo</translation>
    </message>
    <message>
        <source>D&apos;s score, %1 to %2: this loss gives it no fixed zero</source>
        <translation>Puntuación de D, de %1 a %2: esta pérdida no le da un cero fijo</translation>
    </message>
</context>
<context>
    <name>ganimede::Autosave</name>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>No se puede escribir nada en %1.</translation>
    </message>
</context>
<context>
    <name>ganimede::AutosaveLabel</name>
    <message>
        <source>not autosaved</source>
        <translation>sin autoguardar</translation>
    </message>
    <message>
        <source>autosaved just now</source>
        <translation>autoguardado ahora mismo</translation>
    </message>
    <message>
        <source>autosaved %1 s ago</source>
        <translation>autoguardado hace %1 s</translation>
    </message>
    <message>
        <source>autosaved %1 min ago</source>
        <translation>autoguardado hace %1 min</translation>
    </message>
    <message>
        <source>autosaved %1 h ago</source>
        <translation>autoguardado hace %1 h</translation>
    </message>
</context>
<context>
    <name>ganimede::ChannelGrid</name>
    <message>
        <source>Channels of the layer</source>
        <translation>Canales de la capa</translation>
    </message>
    <message>
        <source>channel %1 of %2</source>
        <translation>canal %1 de %2</translation>
    </message>
    <message>
        <source>channel %1; a double click switches it off or on</source>
        <translation>canal %1; con doble clic se apaga o se enciende</translation>
    </message>
    <message>
        <source>, now times %1</source>
        <translation>, ahora por %1</translation>
    </message>
    <message>
        <source>channels</source>
        <comment>in the name of a file</comment>
        <translation>canales</translation>
    </message>
    <message>
        <source>the layer&apos;s channels</source>
        <translation>los canales de la capa</translation>
    </message>
</context>
<context>
    <name>ganimede::ClassShares</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Shares of the classes</source>
        <translation>Proporciones de las clases</translation>
    </message>
    <message>
        <source>%1: %2 of the generated pictures, %3 of the real ones</source>
        <translation>%1: %2 de las imágenes generadas, %3 de las reales</translation>
    </message>
    <message>
        <source>made</source>
        <translation>generadas</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reales</translation>
    </message>
</context>
<context>
    <name>ganimede::DataFetch</name>
    <message>
        <source>Another Ganimede is fetching into %1 just now.</source>
        <translation>Otro Ganimede está descargando ahora mismo en %1.</translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation>%1 no contiene %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>No se puede crear la carpeta %1: %2</translation>
    </message>
</context>
<context>
    <name>ganimede::DataGallery</name>
    <message>
        <source>Densities</source>
        <translation>Densidades</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>Tu propio archivo</translation>
    </message>
    <message>
        <source>Your own file: a CSV of points, or a picture that is dense where it is dark.
Training goes on with it.</source>
        <translation>Tu propio archivo: un CSV de puntos, o una imagen que es densa donde es oscura.
El entrenamiento sigue con él.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Tu dibujo</translation>
    </message>
    <message>
        <source>Draw the points yourself on the stage.</source>
        <translation>Dibuja tú los puntos en el escenario.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>The easiest to learn: points along a slanted line.</source>
        <translation>Lo más fácil de aprender: puntos a lo largo de una línea inclinada.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Dos gaussianas</translation>
    </message>
    <message>
        <source>Two clouds. Does the generator find both?</source>
        <translation>Dos nubes. ¿Encuentra las dos el generador?</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>A circle with a hole that the generator must leave empty.</source>
        <translation>Un círculo con un hueco que el generador debe dejar vacío.</translation>
    </message>
    <message>
        <source>Disjoint clouds</source>
        <translation>Nubes separadas</translation>
    </message>
    <message>
        <source>Ring of eight</source>
        <translation>Anillo de ocho</translation>
    </message>
    <message>
        <source>Eight small clouds on a circle, the usual test for mode collapse.</source>
        <translation>Ocho nubes pequeñas en círculo, la prueba habitual del colapso de modas.</translation>
    </message>
    <message>
        <source>Grid of 25</source>
        <translation>Rejilla de 25</translation>
    </message>
    <message>
        <source>Twenty-five small clouds, a harder test for mode collapse.</source>
        <translation>Veinticinco nubes pequeñas, una prueba más dura del colapso de modas.</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Dos lunas</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <translation>Dos semicírculos que se entrelazan.</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>A thin curve that winds around itself and needs a wide network.</source>
        <translation>Una curva fina que se enrolla sobre sí misma y necesita una red ancha.</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Ajedrez</translation>
    </message>
    <message>
        <source>Sharp corners and empty squares, which smooth networks blur.</source>
        <translation>Esquinas agudas y casillas vacías, que las redes suaves difuminan.</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>A stored drawing to begin with.</source>
        <translation>Un dibujo ya hecho, para empezar.</translation>
    </message>
    <message>
        <source>Your density</source>
        <translation>Tu densidad</translation>
    </message>
    <message>
        <source>Draw a density yourself on the stage.</source>
        <translation>Dibuja tú una densidad en el escenario.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>A bell curve whose mean and spread the generator must find.</source>
        <translation>Una campana cuya media y dispersión debe encontrar el generador.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Equally dense between two sharp edges, which smooth maps round off.</source>
        <translation>Igual de densa entre dos bordes nítidos, que las funciones suaves redondean.</translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation>Tres campanas</translation>
    </message>
    <message>
        <source>Three narrow bell curves, of which a collapsing generator drops some.</source>
        <translation>Tres campanas estrechas; un generador que colapsa pierde alguna.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Tus puntos</translation>
    </message>
    <message>
        <source>Points from a CSV file of yours.</source>
        <translation>Puntos de un archivo CSV tuyo.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>A picture of yours: points are dense where it is dark.</source>
        <translation>Una imagen tuya: los puntos son densos donde es oscura.</translation>
    </message>
    <message>
        <source>Separate clouds with nothing between them: one connected sheet has to serve them all.</source>
        <translation>Nubes aisladas sin nada entre ellas: una lámina de una sola pieza tiene que atenderlas todas.</translation>
    </message>
</context>
<context>
    <name>ganimede::DataTile</name>
    <message>
        <source>%1: %2
Training goes on with it.</source>
        <translation>%1: %2
El entrenamiento sigue con estos datos.</translation>
    </message>
</context>
<context>
    <name>ganimede::DensityPanel</name>
    <message>
        <source>Real data</source>
        <translation>Datos reales</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>move the data</source>
        <translation>mover los datos</translation>
    </message>
    <message>
        <source>change the spread of the data</source>
        <translation>cambiar la dispersión de los datos</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
</context>
<context>
    <name>ganimede::DirectionRow</name>
    <message>
        <source>Go 4 standard deviations this way</source>
        <translation>Ir 4 desviaciones estándar hacia este lado</translation>
    </message>
    <message>
        <source>Direction %1: 4 deviations down</source>
        <translation>Dirección %1: 4 desviaciones hacia abajo</translation>
    </message>
    <message>
        <source>Direction %1: 4 deviations up</source>
        <translation>Dirección %1: 4 desviaciones hacia arriba</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>%1 % of what varies in the first layer lies along this direction</source>
        <translation>El %1 % de lo que varía en la primera capa va en esta dirección</translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation>%1 desviaciones estándar</translation>
    </message>
    <message>
        <source>A double click goes back to the middle</source>
        <translation>Un doble clic vuelve al centro</translation>
    </message>
</context>
<context>
    <name>ganimede::DirectionsPanel</name>
    <message>
        <source>Another direction: from one class to another</source>
        <translation>Otra dirección: de una clase a otra</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Puts all directions back to the middle</source>
        <translation>Devuelve todas las direcciones al centro</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>The first layer of this generator is not linear, or not known: it has no directions of its own.</source>
        <translation>La primera capa de este generador no es lineal o no se conoce: no tiene direcciones propias.</translation>
    </message>
    <message>
        <source>Principal components of the first layer&apos;s outputs, strongest first</source>
        <translation>Componentes principales de las salidas de la primera capa, de la más fuerte a la más débil</translation>
    </message>
    <message>
        <source>Save with a name ...</source>
        <translation>Guardar con un nombre ...</translation>
    </message>
    <message>
        <source>Rename ...</source>
        <translation>Renombrar ...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name of the direction</source>
        <translation>Nombre de la dirección</translation>
    </message>
    <message>
        <source>There is no classifier for these pictures: no classes to go between</source>
        <translation>No hay un clasificador para estas imágenes: no hay clases entre las que ir</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Looking for the direction ...</source>
        <translation>Buscando la dirección ...</translation>
    </message>
    <message>
        <source>Of %1 pictures too few are called %2 or %3 for a mean.</source>
        <translation>De %1 imágenes, demasiado pocas se reconocen como %2 o %3 para hallar una media.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ganimede::DockTitle</name>
    <message>
        <source>Take this panel out of the window, or put it back</source>
        <translation>Saca este panel de la ventana o lo devuelve a su sitio</translation>
    </message>
    <message>
        <source>Hide this panel; the View menu shows it again</source>
        <translation>Oculta este panel; el menú Ver lo muestra de nuevo</translation>
    </message>
</context>
<context>
    <name>ganimede::Download</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>the server sent another part of the file than it was asked for</source>
        <translation>el servidor envió otra parte del archivo, no la que se le pidió</translation>
    </message>
    <message>
        <source>the server sends another file, longer than %1&apos;s %2 bytes</source>
        <translation>el servidor envía otro archivo, más largo que los %2 bytes de %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>no se puede escribir (%1)</translation>
    </message>
    <message>
        <source>the connection was closed early</source>
        <translation>la conexión se cerró antes de tiempo</translation>
    </message>
    <message>
        <source>the server sent nothing for half a minute</source>
        <translation>el servidor no envió nada durante medio minuto</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 came with other content than its makers published (its SHA-256 is wrong), so it was thrown away. Try again later, or from another network.</source>
        <translation>%1 llegó con un contenido distinto del que publicaron sus autores (su SHA-256 no coincide), así que se descartó. Inténtalo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>Cannot fetch %1: %2.</source>
        <translation>No se puede descargar %1: %2.</translation>
    </message>
    <message>
        <source>%1 broke off after %2 of %3 MB: %4. What has come is kept; fetch it again to go on from there.</source>
        <translation>%1 se interrumpió tras %2 de %3 MB: %4. Lo que llegó se conserva; descárgalo otra vez para seguir desde ahí.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>ganimede::DrawBar</name>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Draw real points on the stage (B). Training goes on with what you draw.</source>
        <translation>Dibuja puntos reales en el escenario (B). El entrenamiento sigue con lo que dibujes.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Línea recta</translation>
    </message>
    <message>
        <source>Draw straight lines (L); Ctrl keeps to steps of 15 degrees. Shift does the same with the brush and the eraser.</source>
        <translation>Dibuja líneas rectas (L); con Ctrl, en pasos de 15 grados. Mayús hace lo mismo con el pincel y el borrador.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Type a word that the networks learn (T).</source>
        <translation>Escribe una palabra para que la aprendan las redes (T).</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Take real points off the stage (E). Training goes on without them.</source>
        <translation>Quita puntos reales del escenario (E). El entrenamiento sigue sin ellos.</translation>
    </message>
    <message>
        <source>Picture or points</source>
        <translation>Imagen o puntos</translation>
    </message>
    <message>
        <source>Learn from a picture, dense where it is dark, or from a CSV file of points. Files can be dropped on the stage too.</source>
        <translation>Aprende de una imagen, densa donde es oscura, o de un archivo CSV de puntos. También puedes soltar archivos en el escenario.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Borrar el dibujo</translation>
    </message>
    <message>
        <source>Take the whole drawing off the stage. Undo brings it back.</source>
        <translation>Quita todo el dibujo del escenario. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Width of the brush and eraser, as a share of the stage&apos;s. Wheel, [ and ] over the stage do the same.</source>
        <translation>Ancho del pincel y del borrador, como fracción del ancho del escenario. La rueda, [ y ] sobre el escenario hacen lo mismo.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How many points the brush lays down, relative to full. The generator must match the density too.</source>
        <translation>Cuántos puntos deja el pincel, respecto al máximo. El generador debe igualar también la densidad.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ganimede::ExploreViews</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The picture alone, with the pad and the directions (1)</source>
        <translation>La imagen sola, con el tablero y las direcciones (1)</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>A plane of the latent space as a map without end (2)</source>
        <translation>Un plano del espacio latente como mapa sin fin (2)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Draw a picture and see whether the generator can make it (3)</source>
        <translation>Dibuja una imagen y mira si el generador puede hacerla (3)</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Por dentro</translation>
    </message>
    <message>
        <source>What passes through the layers, and what a channel does (4)</source>
        <translation>Lo que pasa por las capas, y lo que hace un canal (4)</translation>
    </message>
</context>
<context>
    <name>ganimede::ExploredPicture</name>
    <message>
        <source>There is no generator to explore yet</source>
        <translation>Todavía no hay ningún generador que explorar</translation>
    </message>
    <message>
        <source>Take one that comes with the program, train one in Images and come back at any step, or open a checkpoint (.safetensors) that was saved there, also by dropping it here.</source>
        <translation>Usa uno de los que vienen con el programa, entrena uno en Imágenes y vuelve en cualquier paso, o abre un punto de control (.safetensors) guardado allí; también puedes soltarlo aquí.</translation>
    </message>
    <message>
        <source>length of z %1, usual %2</source>
        <translation>longitud de z: %1, lo usual: %2</translation>
    </message>
    <message>
        <source>D&apos;s score %1</source>
        <translation>puntuación de D: %1</translation>
    </message>
</context>
<context>
    <name>ganimede::Exporter</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>Puts the picture that has the focus, else the stage, on the clipboard</source>
        <translation>Pone en el portapapeles la imagen que tiene el foco; si no la hay, el escenario</translation>
    </message>
    <message>
        <source>Save as &amp;PNG ...</source>
        <translation>Guardar como &amp;PNG ...</translation>
    </message>
    <message>
        <source>A picture of pixels, at twice the size on screen</source>
        <translation>Una imagen de píxeles, al doble del tamaño en pantalla</translation>
    </message>
    <message>
        <source>Save as S&amp;VG ...</source>
        <translation>Guardar como S&amp;VG ...</translation>
    </message>
    <message>
        <source>A picture of lines and text, sharp at any size, for drawing programs and print</source>
        <translation>Una imagen de líneas y texto, nítida a cualquier tamaño, para programas de dibujo y para imprimir</translation>
    </message>
    <message>
        <source>Save n&amp;umbers as CSV ...</source>
        <translation>Guardar &amp;números en CSV ...</translation>
    </message>
    <message>
        <source>The numbers behind the picture, for spreadsheets and programs</source>
        <translation>Los números detrás de la imagen, para hojas de cálculo y programas</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>There is no picture to copy yet.</source>
        <translation>Todavía no hay ninguna imagen que copiar.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saved %1 as %2</source>
        <translation>Guardado: %1, como %2</translation>
    </message>
</context>
<context>
    <name>ganimede::FilmStrip</name>
    <message>
        <source>Film of the run</source>
        <translation>Película de la ejecución</translation>
    </message>
    <message>
        <source>The same latents at each kept moment, oldest first</source>
        <translation>Los mismos latentes en cada momento conservado, del más antiguo al más nuevo</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>The film of the run appears here.</source>
        <translation>Aquí aparecerá la película de la ejecución.</translation>
    </message>
    <message>
        <source>%1, after %2 steps</source>
        <translation>%1, tras %2 pasos</translation>
    </message>
    <message>
        <source>film</source>
        <comment>in the name of a file</comment>
        <translation>película</translation>
    </message>
    <message>
        <source>the film strip</source>
        <translation>la tira de la película</translation>
    </message>
</context>
<context>
    <name>ganimede::FindView</name>
    <message>
        <source>Colour of the pen</source>
        <translation>Color del lápiz</translation>
    </message>
    <message>
        <source>The training pictures are not there: %1</source>
        <translation>No están las imágenes de entrenamiento: %1</translation>
    </message>
    <message>
        <source>Nearest in the training set</source>
        <translation>Las más cercanas del entrenamiento</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Quita el último trazo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Empty the picture (Delete)</source>
        <translation>Vacía la imagen (Supr)</translation>
    </message>
    <message>
        <source>Take a picture&apos;s file, PNG or JPEG</source>
        <translation>Abre un archivo de imagen, PNG o JPEG</translation>
    </message>
    <message>
        <source>A real one</source>
        <translation>Una real</translation>
    </message>
    <message>
        <source>Takes a picture of the training set by chance</source>
        <translation>Toma al azar una imagen del conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>Draw what to look for</source>
        <translation>Dibuja lo que quieres buscar</translation>
    </message>
    <message>
        <source>what is still different</source>
        <translation>lo que aún difiere</translation>
    </message>
    <message>
        <source>Starts of the search</source>
        <translation>Inicios de la búsqueda</translation>
    </message>
    <message>
        <source>From how many places the search goes down; more find more and take longer</source>
        <translation>Desde cuántos lugares desciende la búsqueda; con más encuentra más, pero tarda más</translation>
    </message>
    <message>
        <source>starts </source>
        <translation>inicios </translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looks for a latent whose picture is nearest</source>
        <translation>Busca un latente cuya imagen sea la más cercana</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>dif. %1 %</translation>
    </message>
    <message>
        <source>found at step %1 of the search</source>
        <translation>hallado en el paso %1 de la búsqueda</translation>
    </message>
    <message>
        <source>%1 % off on the mean, of black to white; root of the mean square %2 %.%3</source>
        <translation>Difiere en promedio un %1 % (de negro a blanco); raíz del error cuadrático medio: %2 %.%3</translation>
    </message>
    <message>
        <source> What is still different the generator never learnt to make, or the search missed it: more starts tell.</source>
        <translation> Lo que aún difiere, o el generador nunca aprendió a hacerlo, o la búsqueda no lo encontró: con más inicios se sabrá.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This generator cannot be differentiated: the search has nothing to go by.</source>
        <translation>Este generador no es diferenciable: la búsqueda no tiene por dónde guiarse.</translation>
    </message>
    <message>
        <source>The search looks for a latent whose picture is nearest to yours, shown at the left as it comes. What cannot be found is what the generator never learnt.</source>
        <translation>La búsqueda trata de hallar un latente cuya imagen sea la más cercana a la tuya; se muestra a la izquierda a medida que llega. Lo que no se encuentra es lo que el generador nunca aprendió.</translation>
    </message>
    <message>
        <source>This generator&apos;s pictures are not square; only drawing is offered for them.</source>
        <translation>Las imágenes de este generador no son cuadradas; para ellas solo se puede dibujar.</translation>
    </message>
</context>
<context>
    <name>ganimede::GeneratorLoader</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation>Abriendo %1 ...</translation>
    </message>
    <message>
        <source>The trained generator could not be read</source>
        <translation>No se pudo leer el generador entrenado</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Image run</source>
        <translation>Ejecución de imágenes</translation>
    </message>
</context>
<context>
    <name>ganimede::GeneratorPanel</name>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>Abrir ...</translation>
    </message>
    <message>
        <source>Opens a checkpoint of an image run</source>
        <translation>Abre un punto de control de una ejecución de imágenes</translation>
    </message>
    <message>
        <source>Live run</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Takes the generator of the image run as it stands, and newer ones as it trains</source>
        <translation>Toma el generador de la ejecución de imágenes tal como está, y los nuevos a medida que entrena</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Generators that come with the program</source>
        <translation>Generadores que vienen con el programa</translation>
    </message>
    <message>
        <source>The 2D lab&apos;s point</source>
        <translation>El punto del laboratorio 2D</translation>
    </message>
    <message>
        <source>Takes the generator of the 2D lab as it stands: its point moves over the stage</source>
        <translation>Toma el generador del laboratorio 2D tal como está: su punto se mueve por el escenario</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Trained for %1 steps</source>
        <translation>Entrenado durante %1 pasos</translation>
    </message>
    <message>
        <source>followed as it trains: step %1</source>
        <translation>sigue el entrenamiento: paso %1</translation>
    </message>
    <message>
        <source>as trained: step %1</source>
        <translation>ya entrenado: paso %1</translation>
    </message>
    <message>
        <source>a TorchScript generator, in a process of its own</source>
        <translation>un generador TorchScript, en un proceso propio</translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation>%1 es un programa</translation>
    </message>
    <message>
        <source>A TorchScript file can run any code with your rights. It would run in a process of its own, whose crash or endless loop cannot harm your work, but which can read and write your files. Run it only if you know where it comes from.</source>
        <translation>Un archivo TorchScript puede ejecutar cualquier código con tus permisos. Se ejecutaría en un proceso propio: si falla o entra en un bucle sin fin no daña tu trabajo, pero puede leer y escribir tus archivos. Ejecútalo solo si sabes de dónde viene.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Runs the file in a process of its own</source>
        <translation>Ejecuta el archivo en un proceso propio</translation>
    </message>
    <message>
        <source>Open a trained generator</source>
        <translation>Abrir un generador entrenado</translation>
    </message>
    <message>
        <source>Generators (*.safetensors *.pt *.pts *.pth *.torchscript)</source>
        <translation>Generadores (*.safetensors *.pt *.pts *.pth *.torchscript)</translation>
    </message>
    <message>
        <source>The generator could not make pictures</source>
        <translation>El generador no pudo hacer imágenes</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageCourseChart</name>
    <message>
        <source>D&apos;s mean verdict</source>
        <translation>Veredicto medio de D</translation>
    </message>
    <message>
        <source>1 is real, 0 is fake. At 0.5 for both, D cannot tell them apart.</source>
        <translation>1 es real, 0 es falso. Si ambas están en 0.5, D no las distingue.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>D(x)</source>
        <translation>D(x)</translation>
    </message>
    <message>
        <source>What D says of real pictures.</source>
        <translation>Lo que dice D de las imágenes reales.</translation>
    </message>
    <message>
        <source>D(G(z))</source>
        <translation>D(G(z))</translation>
    </message>
    <message>
        <source>What D says of generated pictures.</source>
        <translation>Lo que dice D de las imágenes generadas.</translation>
    </message>
    <message>
        <source>Gradient length</source>
        <translation>Longitud del gradiente</translation>
    </message>
    <message>
        <source>How hard each update pulls. Near 0 the network learns nothing.</source>
        <translation>Con cuánta fuerza tira cada actualización. Cerca de 0, la red no aprende nada.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>The gradient by D&apos;s parameters.</source>
        <translation>El gradiente respecto a los parámetros de D.</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>The gradient by G&apos;s parameters.</source>
        <translation>El gradiente respecto a los parámetros de G.</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>paso de entrenamiento</translation>
    </message>
    <message>
        <source>What D says of pictures appears here as it trains.</source>
        <translation>Lo que dice D de las imágenes aparecerá aquí al entrenar.</translation>
    </message>
    <message>
        <source>The lengths of the gradients appear here.</source>
        <translation>Las longitudes de los gradientes aparecerán aquí.</translation>
    </message>
    <message>
        <source>verdicts</source>
        <comment>in the name of a file</comment>
        <translation>veredictos</translation>
    </message>
    <message>
        <source>gradients</source>
        <comment>in the name of a file</comment>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>the chart of D&apos;s verdicts</source>
        <translation>el gráfico de los veredictos de D</translation>
    </message>
    <message>
        <source>the chart of gradient lengths</source>
        <translation>el gráfico de las longitudes del gradiente</translation>
    </message>
    <message>
        <source>The critic&apos;s mean score</source>
        <translation>Puntuación media del crítico</translation>
    </message>
    <message>
        <source>Its scale is the critic&apos;s own: only the gap between real and generated pictures says something.</source>
        <translation>La escala es propia del crítico: solo dice algo la distancia entre imágenes reales y generadas.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>C(x)</source>
        <translation>C(x)</translation>
    </message>
    <message>
        <source>C(G(z))</source>
        <translation>C(G(z))</translation>
    </message>
    <message>
        <source>How high the critic scores real pictures.</source>
        <translation>Qué puntuación da el crítico a las imágenes reales.</translation>
    </message>
    <message>
        <source>How high the critic scores generated pictures.</source>
        <translation>Qué puntuación da el crítico a las imágenes generadas.</translation>
    </message>
    <message>
        <source>Real pictures beside generated ones: 1 is more real than the mean of both, 0 less. At 0.5 for both, D cannot tell them apart.</source>
        <translation>Las imágenes reales junto a las generadas: 1 es más real que la media de ambas, 0 menos. Si ambas están en 0.5, D no las distingue.</translation>
    </message>
    <message>
        <source>scores</source>
        <comment>in the name of a file</comment>
        <translation>puntuaciones</translation>
    </message>
    <message>
        <source>the chart of the critic&apos;s scores</source>
        <translation>el gráfico de las puntuaciones del crítico</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageDataPanel</name>
    <message>
        <source>Yours</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>Your own pictures: a folder, an IDX or CIFAR file, or a picture</source>
        <translation>Tus propias imágenes: una carpeta, un archivo IDX o CIFAR, o una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>How many pictures are trained on, and their size in pixels</source>
        <translation>Con cuántas imágenes se entrena, y su tamaño en píxeles</translation>
    </message>
    <message>
        <source>%1
Not on this machine yet.</source>
        <translation>%1
Todavía no está en este equipo.</translation>
    </message>
    <message>
        <source>Choose pictures ...</source>
        <translation>Elegir imágenes ...</translation>
    </message>
    <message>
        <source>Trains on other files of yours</source>
        <translation>Entrena con otros archivos tuyos</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Trains on the pictures of all classes</source>
        <translation>Entrena con las imágenes de todas las clases</translation>
    </message>
    <message>
        <source>take all classes</source>
        <translation>usar todas las clases</translation>
    </message>
    <message>
        <source>choose the pictures</source>
        <translation>elegir las imágenes</translation>
    </message>
    <message>
        <source>choose the classes</source>
        <translation>elegir las clases</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>Keeps the pictures of class %1; with none chosen all classes are kept</source>
        <translation>Conserva las imágenes de la clase %1; si no eliges ninguna, se conservan todas</translation>
    </message>
    <message>
        <source>%1, %2 grey</source>
        <translation>%1, %2 en gris</translation>
    </message>
    <message>
        <source>%1, %2 colour</source>
        <translation>%1, %2 en color</translation>
    </message>
    <message>
        <source>One file is not among them.</source>
        <translation>Un archivo no está entre ellas.</translation>
    </message>
    <message>
        <source>%1 files are not among them.</source>
        <translation>%1 archivos no están entre ellas.</translation>
    </message>
    <message>
        <source>They are no PNG or JPEG pictures.</source>
        <translation>No son imágenes PNG ni JPEG.</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageLab</name>
    <message>
        <source>%1 ...</source>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>All %1 epochs are done. Play goes on beyond them.</source>
        <translation>Las %1 épocas están hechas. Con Reproducir se sigue más allá.</translation>
    </message>
    <message>
        <source>Both networks began anew at step %1: their structure changed.</source>
        <translation>Ambas redes empezaron de nuevo en el paso %1: cambió su estructura.</translation>
    </message>
    <message>
        <source>The generator began anew at step %1: its structure changed.</source>
        <translation>El generador empezó de nuevo en el paso %1: cambió su estructura.</translation>
    </message>
    <message>
        <source>The discriminator began anew at step %1: its structure changed.</source>
        <translation>El discriminador empezó de nuevo en el paso %1: cambió su estructura.</translation>
    </message>
    <message>
        <source>change the number of pictures shown</source>
        <translation>cambiar cuántas imágenes se muestran</translation>
    </message>
    <message>
        <source>There is no preset %1</source>
        <translation>No existe el preajuste %1</translation>
    </message>
    <message>
        <source>The list at the left has all there are.</source>
        <translation>La lista de la izquierda los muestra todos.</translation>
    </message>
    <message>
        <source>Image run</source>
        <translation>Ejecución de imágenes</translation>
    </message>
    <message>
        <source>take a new seed</source>
        <translation>tomar otra semilla</translation>
    </message>
    <message>
        <source>The layers do not fit yet: the run goes on with those before.</source>
        <translation>Las capas aún no encajan: la ejecución sigue con las de antes.</translation>
    </message>
    <message>
        <source>That cannot be trained</source>
        <translation>Eso no se puede entrenar</translation>
    </message>
    <message>
        <source>Trained for %1 epochs (%2 steps) with seed %3.</source>
        <translation>Entrenado durante %1 épocas (%2 pasos) con la semilla %3.</translation>
    </message>
    <message>
        <source>That took %1 minutes of a processor core.</source>
        <translation>Tardó %1 minutos de un núcleo de procesador.</translation>
    </message>
    <message>
        <source>Fréchet distance %1 in the classifier&apos;s features, of held-out real pictures %2.</source>
        <translation>Distancia de Fréchet en las características del clasificador: %1; la de imágenes reales reservadas: %2.</translation>
    </message>
    <message>
        <source>There are no trained networks of %1</source>
        <translation>No hay redes entrenadas de %1</translation>
    </message>
    <message>
        <source>The networks as they were after %1 epochs. Play trains them on.</source>
        <translation>Las redes tal como estaban tras %1 épocas. Con Reproducir siguen entrenando.</translation>
    </message>
    <message>
        <source>take pictures of one&apos;s own</source>
        <translation>usar imágenes propias</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Your last image run is kept</source>
        <translation>Se conserva tu última ejecución de imágenes</translation>
    </message>
    <message>
        <source>It was kept at %1.</source>
        <translation>Se guardó el %1.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Takes up that run, its networks and settings, where it was kept</source>
        <translation>Retoma esa ejecución, con sus redes y ajustes, donde se guardó</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>Your own run: %1</source>
        <translation>Tu propia ejecución: %1</translation>
    </message>
    <message>
        <source>The run as it was kept at step %1.</source>
        <translation>La ejecución tal como se guardó en el paso %1.</translation>
    </message>
    <message>
        <source>The folder with your pictures</source>
        <translation>La carpeta con tus imágenes</translation>
    </message>
    <message>
        <source>There is no film to save yet.</source>
        <translation>Todavía no hay ninguna película que guardar.</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>Guardar la película</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animado (*.gif)</translation>
    </message>
    <message>
        <source>MP4 (*.mp4)</source>
        <translation>MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Saved the film as %1</source>
        <translation>Película guardada como %1</translation>
    </message>
    <message>
        <source>The film was not saved</source>
        <translation>No se guardó la película</translation>
    </message>
    <message>
        <source>%1, made by Ganimede</source>
        <translation>%1, hecho con Ganimede</translation>
    </message>
    <message>
        <source>There is nothing to measure yet.</source>
        <translation>Todavía no hay nada que medir.</translation>
    </message>
    <message>
        <source>There is nothing to train on yet.</source>
        <translation>Todavía no hay nada con qué entrenar.</translation>
    </message>
    <message>
        <source>Fetch them, %1</source>
        <translation>Descargarlas, %1</translation>
    </message>
    <message>
        <source>Downloads the pictures from where their makers publish them, and checks them</source>
        <translation>Descarga las imágenes de donde las publican sus autores y las comprueba</translation>
    </message>
    <message>
        <source>Train on MNIST instead</source>
        <translation>Entrenar con MNIST</translation>
    </message>
    <message>
        <source>Handwritten digits are part of the program</source>
        <translation>Los dígitos manuscritos vienen con el programa</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Goes back to the pictures before</source>
        <translation>Vuelve a las imágenes de antes</translation>
    </message>
    <message>
        <source>The pictures could not be had</source>
        <translation>No se pudieron obtener las imágenes</translation>
    </message>
    <message>
        <source>Take a batch of %1</source>
        <translation>Usar un lote de %1</translation>
    </message>
    <message>
        <source>Halves the batch, which needs about half the memory, and goes on</source>
        <translation>Reduce el lote a la mitad, con lo que necesita más o menos la mitad de memoria, y sigue</translation>
    </message>
    <message>
        <source>Go on on the CPU</source>
        <translation>Seguir en la CPU</translation>
    </message>
    <message>
        <source>Takes the run over as it was last kept, and trains on</source>
        <translation>Retoma la ejecución tal como se guardó por última vez y sigue entrenando</translation>
    </message>
    <message>
        <source>Goes back to the settings before</source>
        <translation>Vuelve a los ajustes de antes</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>The GPU cannot be used</source>
        <translation>No se puede usar la GPU</translation>
    </message>
    <message>
        <source>train on MNIST</source>
        <translation>entrenar con MNIST</translation>
    </message>
    <message>
        <source>take a smaller batch</source>
        <translation>usar un lote más pequeño</translation>
    </message>
    <message>
        <source>lower the learning rates</source>
        <translation>bajar las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Fetching the pictures</source>
        <translation>Descargando las imágenes</translation>
    </message>
    <message>
        <source>Asking for them ...</source>
        <translation>Pidiéndolas ...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops fetching; what has come so far is kept</source>
        <translation>Detiene la descarga; lo que llegó hasta ahora se conserva</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>The pictures could not be fetched</source>
        <translation>No se pudieron descargar las imágenes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Sigue donde se detuvo</translation>
    </message>
    <message>
        <source>The same latents,</source>
        <translation>Los mismos latentes,</translation>
    </message>
    <message>
        <source>How often the film takes a frame</source>
        <translation>Cada cuánto toma la película un fotograma</translation>
    </message>
    <message>
        <source>How often a frame of the film is kept; those that are there stay</source>
        <translation>Cada cuánto se conserva un fotograma de la película; los que ya hay se quedan</translation>
    </message>
    <message>
        <source>every epoch</source>
        <translation>cada época</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>cada paso</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>cada %1 pasos</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Saves the whole film strip as a picture</source>
        <translation>Guarda toda la tira de la película como imagen</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Saves the film as a movie that runs: GIF or MP4</source>
        <translation>Guarda la película como un video en movimiento: GIF o MP4</translation>
    </message>
    <message>
        <source>Making the movie ...</source>
        <translation>Creando el video ...</translation>
    </message>
    <message>
        <source>What you trained here is put aside.</source>
        <translation>Lo que entrenaste aquí se aparta.</translation>
    </message>
    <message>
        <source>A movie is being made; try again when it is done.</source>
        <translation>Se está creando un video; inténtalo cuando termine.</translation>
    </message>
</context>
<context>
    <name>ganimede::ImagePanel</name>
    <message>
        <source>Changes at once.</source>
        <translation>Se aplica al instante.</translation>
    </message>
    <message>
        <source>Restarts the generator.</source>
        <translation>Reinicia el generador.</translation>
    </message>
    <message>
        <source>Restarts the discriminator.</source>
        <translation>Reinicia el discriminador.</translation>
    </message>
    <message>
        <source>Restarts both networks.</source>
        <translation>Reinicia ambas redes.</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Rango: %1.</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageProgress</name>
    <message>
        <source>epoch 0</source>
        <translation>época 0</translation>
    </message>
    <message>
        <source>Progress over the epochs</source>
        <translation>Avance por las épocas</translation>
    </message>
    <message>
        <source>How much of its epochs the run has done; an epoch is one pass over all pictures</source>
        <translation>Cuántas de sus épocas ha hecho la ejecución; una época es una pasada por todas las imágenes</translation>
    </message>
    <message>
        <source>Epoch and step</source>
        <translation>Época y paso</translation>
    </message>
    <message>
        <source>epoch %1 of %2, step %3 of %4</source>
        <translation>época %1 de %2, paso %3 de %4</translation>
    </message>
    <message>
        <source>Time left to the last epoch, at the present rate</source>
        <translation>Tiempo que falta hasta la última época, al ritmo actual</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>faltan aprox. %1 h %2 min</translation>
    </message>
    <message>
        <source>all %1 epochs done, step %2</source>
        <translation>las %1 épocas hechas, paso %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltan %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>faltan aprox. %1 min</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>epoch %1 (%2 planned), step %3</source>
        <translation>época %1 (%2 previstas), paso %3</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageTrainingPanel</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Minimax</source>
        <translation>Minimax</translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation>No saturante</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Mínimos cuadrados</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Wasserstein GP</source>
        <translation>Wasserstein GP</translation>
    </message>
    <message>
        <source>Relativistic</source>
        <translation>Relativista</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Learning rate of D</source>
        <translation>Tasa de aprendizaje de D</translation>
    </message>
    <message>
        <source>Learning rate of G</source>
        <translation>Tasa de aprendizaje de G</translation>
    </message>
    <message>
        <source>Updates of D a step</source>
        <translation>Actualiz. de D por paso</translation>
    </message>
    <message>
        <source>Make pictures by class</source>
        <translation>Hacer imágenes por clase</translation>
    </message>
    <message>
        <source>Mirror pictures</source>
        <translation>Reflejar imágenes</translation>
    </message>
    <message>
        <source>change the loss</source>
        <translation>cambiar la pérdida</translation>
    </message>
    <message>
        <source>change the batch size</source>
        <translation>cambiar el tamaño del lote</translation>
    </message>
    <message>
        <source>change the epochs</source>
        <translation>cambiar las épocas</translation>
    </message>
    <message>
        <source>change the learning rate</source>
        <translation>cambiar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>change the updates of D</source>
        <translation>cambiar las actualizaciones de D</translation>
    </message>
    <message>
        <source>make pictures by class</source>
        <translation>hacer imágenes por clase</translation>
    </message>
    <message>
        <source>mirror pictures</source>
        <translation>reflejar imágenes</translation>
    </message>
    <message>
        <source>batch %1, %2 epochs</source>
        <translation>lote %1, %2 épocas</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageWorker</name>
    <message>
        <source>Reading the pictures</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>Reading the pictures: %1 %</source>
        <translation>Leyendo las imágenes: %1 %</translation>
    </message>
    <message>
        <source>Making the networks</source>
        <translation>Creando las redes</translation>
    </message>
    <message>
        <source>The computer&apos;s memory does not suffice: choose a smaller batch or fewer pictures.</source>
        <translation>No alcanza la memoria del equipo: elige un lote más pequeño o menos imágenes.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
</context>
<context>
    <name>ganimede::InsideView</name>
    <message>
        <source>The layers of this generator are not open to the eye.</source>
        <translation>Las capas de este generador no están a la vista.</translation>
    </message>
    <message>
        <source>Network to look into</source>
        <translation>Red que se examina</translation>
    </message>
    <message>
        <source>Which of the two networks is looked into</source>
        <translation>Cuál de las dos redes se mira por dentro</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Layer to look at</source>
        <translation>Capa que se mira</translation>
    </message>
    <message>
        <source>Which layer&apos;s output is shown</source>
        <translation>De qué capa se muestra la salida</translation>
    </message>
    <message>
        <source>The layer before</source>
        <translation>La capa anterior</translation>
    </message>
    <message>
        <source>The next layer</source>
        <translation>La capa siguiente</translation>
    </message>
    <message>
        <source>What the channel is multiplied by</source>
        <translation>Por cuánto se multiplica el canal</translation>
    </message>
    <message>
        <source>What the channel is multiplied by: 1 as it is, 0 off</source>
        <translation>Por cuánto se multiplica el canal: 1 lo deja como es, 0 lo apaga</translation>
    </message>
    <message>
        <source>times </source>
        <translation>por </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Every channel as it was</source>
        <translation>Todos los canales como estaban</translation>
    </message>
    <message>
        <source>with your changes</source>
        <translation>con tus cambios</translation>
    </message>
    <message>
        <source>what they did</source>
        <translation>su efecto</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Elige un canal</translation>
    </message>
    <message>
        <source>%1: %2 &amp;nbsp; &lt;span style=&quot;color:%3&quot;&gt;&amp;#9632;&lt;/span&gt; -%5 &amp;nbsp; &lt;span style=&quot;color:%4&quot;&gt;&amp;#9632;&lt;/span&gt; %5</source>
        <translation>%1: %2 &amp;nbsp; &lt;span style=&quot;color:%3&quot;&gt;&amp;#9632;&lt;/span&gt; −%5 &amp;nbsp; &lt;span style=&quot;color:%4&quot;&gt;&amp;#9632;&lt;/span&gt; %5</translation>
    </message>
    <message>
        <source>every picture is a channel</source>
        <translation>cada imagen es un canal</translation>
    </message>
    <message>
        <source>every square is a number</source>
        <translation>cada cuadrado es un número</translation>
    </message>
    <message>
        <source>D&apos;s last number: %1 with your changes, %2 without. %3</source>
        <translation>El último número de D: %1 con tus cambios, %2 sin ellos. %3</translation>
    </message>
    <message>
        <source>Alone it does not say real or fake: with this loss only differences between pictures count.</source>
        <translation>Por sí solo no dice real ni falso: con esta pérdida solo cuentan las diferencias entre imágenes.</translation>
    </message>
    <message>
        <source>Above 0.5 it says real.</source>
        <translation>Por encima de 0.5 dice que es real.</translation>
    </message>
    <message>
        <source>Above 0 it says real.</source>
        <translation>Por encima de 0 dice que es real.</translation>
    </message>
</context>
<context>
    <name>ganimede::KeptLatents</name>
    <message>
        <source>Saved the direction %1</source>
        <translation>Dirección guardada: %1</translation>
    </message>
    <message>
        <source>The latents could not be read</source>
        <translation>No se pudieron leer los latentes</translation>
    </message>
    <message>
        <source>Saved the shelf as %1</source>
        <translation>Estante guardado como %1</translation>
    </message>
    <message>
        <source>The shelf was not saved</source>
        <translation>No se guardó el estante</translation>
    </message>
    <message>
        <source>Put a latent on the shelf</source>
        <translation>Se puso un latente en el estante</translation>
    </message>
    <message>
        <source>Put %1 latents on the shelf</source>
        <translation>Se pusieron %1 latentes en el estante</translation>
    </message>
    <message>
        <source>The shelf was not kept</source>
        <translation>No se conservó el estante</translation>
    </message>
    <message>
        <source>The file is now named %1, and a new shelf begins.</source>
        <translation>El archivo ahora se llama %1 y empieza un estante nuevo.</translation>
    </message>
    <message>
        <source>What is put on the shelf now is not kept: save the shelf as a file.</source>
        <translation>Lo que se ponga ahora en el estante no se conserva: guarda el estante como archivo.</translation>
    </message>
</context>
<context>
    <name>ganimede::KeyPointRow</name>
    <message>
        <source>The seed that names this latent: &apos;ganimede sample --seed&apos; shows the same picture</source>
        <translation>La semilla que da nombre a este latente: &apos;ganimede sample --seed&apos; muestra la misma imagen</translation>
    </message>
    <message>
        <source>Another seed by chance</source>
        <translation>Otra semilla al azar</translation>
    </message>
    <message>
        <source>Take this key point from elsewhere, or remove it</source>
        <translation>Toma este punto clave de otro lugar, o lo quita</translation>
    </message>
    <message>
        <source>The picture on screen</source>
        <translation>La imagen en pantalla</translation>
    </message>
    <message>
        <source>The latent that is shown large now, as a key point</source>
        <translation>El latente que ahora se muestra en grande, como punto clave</translation>
    </message>
    <message>
        <source>The chosen picture of the wall</source>
        <translation>La imagen elegida del mural</translation>
    </message>
    <message>
        <source>In Images, click a picture of the wall or move the frame to it; its latent is taken here</source>
        <translation>En Imágenes, haz clic en una imagen del mural o mueve el marco hasta ella; su latente se toma aquí</translation>
    </message>
    <message>
        <source>The chosen picture of the shelf</source>
        <translation>La imagen elegida del estante</translation>
    </message>
    <message>
        <source>The latent that is selected on the shelf</source>
        <translation>El latente seleccionado en el estante</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes this key point out of the way</source>
        <translation>Quita este punto clave del recorrido</translation>
    </message>
    <message>
        <source>Seed of key point: %1</source>
        <translation>Semilla del punto clave: %1</translation>
    </message>
    <message>
        <source>Go to key point: %1</source>
        <translation>Ir al punto clave: %1</translation>
    </message>
    <message>
        <source>Go to this key point</source>
        <translation>Ir a este punto clave</translation>
    </message>
    <message>
        <source>seed </source>
        <comment>before a number</comment>
        <translation>semilla </translation>
    </message>
    <message>
        <source>not a seed&apos;s</source>
        <translation>sin semilla</translation>
    </message>
</context>
<context>
    <name>ganimede::KeyPointsPanel</name>
    <message>
        <source>Another key point at the end of the way</source>
        <translation>Otro punto clave al final del recorrido</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>wall, picture %1</source>
        <translation>mural, imagen %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Pasando por</translation>
    </message>
    <message>
        <source>take another seed</source>
        <translation>tomar otra semilla</translation>
    </message>
    <message>
        <source>roll the dice</source>
        <translation>tirar el dado</translation>
    </message>
    <message>
        <source>from the screen</source>
        <translation>de la pantalla</translation>
    </message>
    <message>
        <source>take what is shown as a key point</source>
        <translation>tomar lo que se muestra como punto clave</translation>
    </message>
    <message>
        <source>take a key point from the wall</source>
        <translation>tomar un punto clave del mural</translation>
    </message>
    <message>
        <source>Choose a generated picture on the wall in Images first.</source>
        <translation>Elige primero una imagen generada del mural en Imágenes.</translation>
    </message>
    <message>
        <source>take a key point from the shelf</source>
        <translation>tomar un punto clave del estante</translation>
    </message>
    <message>
        <source>Select a picture on the shelf first.</source>
        <translation>Selecciona primero una imagen en el estante.</translation>
    </message>
    <message>
        <source>drop a key point</source>
        <translation>soltar un punto clave</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>remove a key point</source>
        <translation>quitar un punto clave</translation>
    </message>
    <message>
        <source>add a key point</source>
        <translation>añadir un punto clave</translation>
    </message>
    <message>
        <source>roll the dice for all</source>
        <translation>tirar el dado para todos</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentDocument</name>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>all -1</source>
        <translation>todo a −1</translation>
    </message>
    <message>
        <source>all 1</source>
        <translation>todo a 1</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentLab</name>
    <message>
        <source>walk from -1 to 1</source>
        <translation>ir de −1 a 1</translation>
    </message>
    <message>
        <source>Opens a checkpoint of an image run</source>
        <translation>Abre un punto de control de una ejecución de imágenes</translation>
    </message>
    <message>
        <source>Generators that come with the program</source>
        <translation>Generadores que vienen con el programa</translation>
    </message>
    <message>
        <source>Train one in Images</source>
        <translation>Entrenar en Imágenes</translation>
    </message>
    <message>
        <source>Goes to the image lab</source>
        <translation>Va al laboratorio de imágenes</translation>
    </message>
    <message>
        <source>Open a checkpoint ...</source>
        <translation>Abrir punto de control ...</translation>
    </message>
    <message>
        <source>Take a trained one</source>
        <translation>Usar uno ya entrenado</translation>
    </message>
    <message>
        <source>Explore: play the way there and back</source>
        <translation>Explorar: reproducir el recorrido de ida y vuelta</translation>
    </message>
    <message>
        <source>Explore: a step back on the way</source>
        <translation>Explorar: un paso atrás en el recorrido</translation>
    </message>
    <message>
        <source>Explore: a step on</source>
        <translation>Explorar: un paso adelante</translation>
    </message>
    <message>
        <source>Explore: to the beginning</source>
        <translation>Explorar: al principio</translation>
    </message>
    <message>
        <source>Explore: to the end</source>
        <translation>Explorar: al final</translation>
    </message>
    <message>
        <source>Explore: view %1</source>
        <translation>Explorar: vista %1</translation>
    </message>
    <message>
        <source>Explore: key points by chance</source>
        <translation>Explorar: puntos clave al azar</translation>
    </message>
    <message>
        <source>Explore: keep this picture on the shelf</source>
        <translation>Explorar: conservar esta imagen en el estante</translation>
    </message>
    <message>
        <source>begin the way anew</source>
        <translation>empezar de nuevo el camino</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentMap</name>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>map</source>
        <comment>in the name of a file</comment>
        <translation>mapa</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentPicture</name>
    <message>
        <source>The generated picture</source>
        <translation>La imagen generada</translation>
    </message>
    <message>
        <source>generated</source>
        <comment>in the name of a file</comment>
        <translation>generada</translation>
    </message>
    <message>
        <source>the generated picture</source>
        <translation>la imagen generada</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentView</name>
    <message>
        <source>What was dropped</source>
        <translation>Lo que se soltó</translation>
    </message>
</context>
<context>
    <name>ganimede::LayerChips</name>
    <message>
        <source>%1
Key %2; training does not change.</source>
        <translation>%1
Tecla %2; el entrenamiento no cambia.</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reales</translation>
    </message>
    <message>
        <source>Points of the data set: what the generator must learn to imitate.</source>
        <translation>Puntos del conjunto de datos: lo que el generador debe aprender a imitar.</translation>
    </message>
    <message>
        <source>Fake</source>
        <translation>Falsos</translation>
    </message>
    <message>
        <source>What the generator makes of 500 fixed noise vectors, so that each can be followed.</source>
        <translation>Lo que hace el generador con 500 vectores de ruido fijos, para poder seguir cada punto.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Where the generator&apos;s loss pushes each fake: the longer, the harder. Short arrows are a vanishing gradient.</source>
        <translation>Hacia dónde empuja a cada falso la pérdida del generador: cuanto más larga la flecha, con más fuerza. Las flechas cortas son un gradiente que se desvanece.</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Variedad</translation>
    </message>
    <message>
        <source>Best D</source>
        <translation>Mejor D</translation>
    </message>
    <message>
        <source>D*: how real the best possible discriminator finds each place against this generator, p / (p + q) of the two densities (Goodfellow 2014).</source>
        <translation>D*: cuán real encuentra cada lugar el mejor discriminador posible frente a este generador, p / (p + q) de las dos densidades (Goodfellow 2014).</translation>
    </message>
    <message>
        <source>Where the generator takes each noise z: lines meet where it puts many samples.</source>
        <translation>A dónde lleva el generador cada ruido z: las líneas se juntan donde pone muchas muestras.</translation>
    </message>
    <message>
        <source>The grid of noise as the generator bends it, darker where it puts more points.</source>
        <translation>La cuadrícula de ruido tal como la dobla el generador, más oscura donde pone más puntos.</translation>
    </message>
    <message>
        <source>Only noise of one dimension has an axis that can be shown.</source>
        <translation>Solo el ruido de una dimensión tiene un eje que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Only noise of one or two dimensions has a grid that can be shown.</source>
        <translation>Solo el ruido de una o dos dimensiones tiene una cuadrícula que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>How real the critic finds each place: green more, purple less, white in between.</source>
        <translation>Cuán real encuentra el crítico cada lugar: verde, más; morado, menos; blanco, a medio camino.</translation>
    </message>
    <message>
        <source>How real the discriminator finds each place: green real, purple fake, white undecided.</source>
        <translation>Cuán real encuentra el discriminador cada lugar: verde, real; morado, falso; blanco, indeciso.</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>ganimede::LayerList</name>
    <message>
        <source>What comes in</source>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
</context>
<context>
    <name>ganimede::LayersPanel</name>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Layers of the generator</source>
        <translation>Capas del generador</translation>
    </message>
    <message>
        <source>Layers of the discriminator</source>
        <translation>Capas del discriminador</translation>
    </message>
    <message>
        <source>Kind of the chosen layer</source>
        <translation>Tipo de la capa elegida</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Añadir una capa</translation>
    </message>
    <message>
        <source>Adds a layer beneath the chosen one (Insert)</source>
        <translation>Añade una capa debajo de la elegida (Insert)</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Quitar la capa</translation>
    </message>
    <message>
        <source>Removes the chosen layer (Delete)</source>
        <translation>Quita la capa elegida (Supr)</translation>
    </message>
    <message>
        <source>Move the layer up</source>
        <translation>Subir la capa</translation>
    </message>
    <message>
        <source>Moves the chosen layer up (Alt+Up)</source>
        <translation>Sube la capa elegida (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the layer down</source>
        <translation>Bajar la capa</translation>
    </message>
    <message>
        <source>Moves the chosen layer down (Alt+Down)</source>
        <translation>Baja la capa elegida (Alt+Abajo)</translation>
    </message>
    <message>
        <source>There is no layer yet.</source>
        <translation>Todavía no hay ninguna capa.</translation>
    </message>
    <message>
        <source>It makes %1, but the pictures are %2 (height × width × channels).</source>
        <translation>Produce %1, pero las imágenes son %2 (alto × ancho × canales).</translation>
    </message>
    <message>
        <source>It has to end in one number, the score; it ends in %1.</source>
        <translation>Tiene que acabar en un solo número, la puntuación; acaba en %1.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>What makes a picture of noise: its layers, and the shape that each makes (height × width × channels)</source>
        <translation>Lo que convierte el ruido en una imagen: sus capas, y la forma que produce cada una (alto × ancho × canales)</translation>
    </message>
    <message>
        <source>What tells real pictures from generated ones: its layers, and the shape that each makes (height × width × channels)</source>
        <translation>Lo que distingue las imágenes reales de las generadas: sus capas, y la forma que produce cada una (alto × ancho × canales)</translation>
    </message>
    <message>
        <source>Makes another kind of the chosen layer</source>
        <translation>Convierte la capa elegida en otro tipo</translation>
    </message>
    <message>
        <source>Choose a layer above to change it</source>
        <translation>Elige arriba una capa para cambiarla</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>añadir una capa</translation>
    </message>
    <message>
        <source>remove a layer</source>
        <translation>quitar una capa</translation>
    </message>
    <message>
        <source>move a layer</source>
        <translation>mover una capa</translation>
    </message>
    <message>
        <source>change a layer</source>
        <translation>cambiar una capa</translation>
    </message>
</context>
<context>
    <name>ganimede::LegendToggle</name>
    <message>
        <source>Shows and hides this curve</source>
        <translation>Muestra y oculta esta curva</translation>
    </message>
</context>
<context>
    <name>ganimede::LessonBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Lesson: the step before</source>
        <translation>Lección: paso anterior</translation>
    </message>
    <message>
        <source>Shows the step of the lesson before this one, with the experiment as it was made there</source>
        <translation>Muestra el paso anterior de la lección, con el experimento tal como se preparó allí</translation>
    </message>
    <message>
        <source>Goes on in the lesson; what it speaks of is set up by itself</source>
        <translation>Sigue con la lección; aquello de lo que habla se prepara solo</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminar la lección</translation>
    </message>
    <message>
        <source>Ends the lesson; the experiment stays as it is</source>
        <translation>Termina la lección; el experimento queda como está</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Lesson: finish</source>
        <translation>Lección: terminar</translation>
    </message>
    <message>
        <source>Lesson: the next step</source>
        <translation>Lección: paso siguiente</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Stays with what is here; your own run is kept</source>
        <translation>Se queda con lo que hay aquí; tu ejecución se conserva</translation>
    </message>
</context>
<context>
    <name>ganimede::LineStage</name>
    <message>
        <source>Draw a density here, or pick one</source>
        <translation>Dibuja aquí una densidad o elige una</translation>
    </message>
    <message>
        <source>, D* %1 %</source>
        <translation>, D* %1 %</translation>
    </message>
    <message>
        <source>Stage of a line</source>
        <translation>Escenario de una línea</translation>
    </message>
    <message>
        <source>Densities of real and generated data, the discriminator over them, and how noise becomes data. A density is drawn with the mouse, a pen or a finger.</source>
        <translation>Densidades de los datos reales y generados, el discriminador sobre ellas y cómo el ruido se convierte en datos. La densidad se dibuja con el ratón, un lápiz o un dedo.</translation>
    </message>
    <message>
        <source>densities</source>
        <comment>in the name of a file</comment>
        <translation>densidades</translation>
    </message>
    <message>
        <source>the densities</source>
        <translation>las densidades</translation>
    </message>
    <message>
        <source>Real %1 ± %2</source>
        <translation>Real %1 ± %2</translation>
    </message>
    <message>
        <source>Generated %1 ± %2</source>
        <translation>Generada %1 ± %2</translation>
    </message>
    <message>
        <source>C(x)</source>
        <translation>C(x)</translation>
    </message>
    <message>
        <source>D(x)</source>
        <translation>D(x)</translation>
    </message>
    <message>
        <source>best D*(x)</source>
        <translation>D*(x)</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>1 real</source>
        <translation>1 real</translation>
    </message>
    <message>
        <source>0 fake</source>
        <translation>0 falso</translation>
    </message>
    <message>
        <source>The noise z has more than one dimension: no single axis shows its map.</source>
        <translation>El ruido z tiene más de una dimensión: un solo eje no puede mostrar cómo se transforma.</translation>
    </message>
    <message>
        <source>No D*: the best critic looks beyond x.</source>
        <translation>Sin D*: el mejor crítico no depende solo de x.</translation>
    </message>
    <message>
        <source>No D*: only differences of scores count.</source>
        <translation>Sin D*: solo cuentan las diferencias de puntuación.</translation>
    </message>
    <message>
        <source>No D*: what is shown is an average of G.</source>
        <translation>Sin D*: lo que se muestra es una media de G.</translation>
    </message>
    <message>
        <source>x %1   real density %2</source>
        <translation>x %1   densidad real %2</translation>
    </message>
    <message>
        <source>   C&apos;s score %1</source>
        <translation>   puntuación de C %1</translation>
    </message>
    <message>
        <source>   D finds it %1 % real</source>
        <translation>   para D, real al %1 %</translation>
    </message>
</context>
<context>
    <name>ganimede::LookForCard</name>
    <message>
        <source>What to look for</source>
        <translation>En qué fijarse</translation>
    </message>
    <message>
        <source>Open the experiment beside this one</source>
        <translation>Abre el experimento que hace pareja con este</translation>
    </message>
    <message>
        <source>Show the cure</source>
        <translation>Ver la solución</translation>
    </message>
    <message>
        <source>Show it fail</source>
        <translation>Ver el fallo</translation>
    </message>
    <message>
        <source>Show the cure of this failure</source>
        <translation>Ver la solución de este fallo</translation>
    </message>
    <message>
        <source>Show the failure that this cures</source>
        <translation>Ver el fallo que esto soluciona</translation>
    </message>
</context>
<context>
    <name>ganimede::LossChart</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What each network tries to make small.</source>
        <translation>Lo que cada red intenta hacer pequeño.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>D&apos;s loss on real data.</source>
        <translation>La pérdida de D con datos reales.</translation>
    </message>
    <message>
        <source>D&apos;s loss on generated data.</source>
        <translation>La pérdida de D con datos generados.</translation>
    </message>
    <message>
        <source>The generator&apos;s loss.</source>
        <translation>La pérdida del generador.</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>paso de entrenamiento</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Draws a moving average of the curves, the raw ones faint behind; changes only the picture</source>
        <translation>Dibuja una media móvil de las curvas, con las originales tenues detrás; solo cambia el dibujo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>C real</source>
        <translation>C reales</translation>
    </message>
    <message>
        <source>D real</source>
        <translation>D reales</translation>
    </message>
    <message>
        <source>C fake</source>
        <translation>C falsos</translation>
    </message>
    <message>
        <source>D fake</source>
        <translation>D falsos</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>The losses of both networks appear here as they train.</source>
        <translation>Las pérdidas de ambas redes aparecerán aquí al entrenar.</translation>
    </message>
    <message>
        <source>%1 %2, G %3</source>
        <translation>%1 %2, G %3</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>losses</source>
        <comment>in the name of a file</comment>
        <translation>pérdidas</translation>
    </message>
    <message>
        <source>the chart of losses</source>
        <translation>el gráfico de las pérdidas</translation>
    </message>
    <message>
        <source>The penalty on D&apos;s gradient, which D makes small besides its losses.</source>
        <translation>La penalización sobre el gradiente de D, que D reduce además de sus pérdidas.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>%1, penalty %2</source>
        <translation>%1, penalización %2</translation>
    </message>
</context>
<context>
    <name>ganimede::MainWindow</name>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>That cannot be trained</source>
        <translation>Eso no se puede entrenar</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Un dibujo</translation>
    </message>
    <message>
        <source>Watch the fakes pour into what you drew.</source>
        <translation>Mira cómo los falsos se vierten en lo que dibujaste.</translation>
    </message>
    <message>
        <source>choose the data</source>
        <translation>elegir los datos</translation>
    </message>
    <message>
        <source>take a new seed</source>
        <translation>tomar otra semilla</translation>
    </message>
    <message>
        <source>lower the learning rates</source>
        <translation>bajar las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>remedy: %1</source>
        <translation>remedio: %1</translation>
    </message>
    <message>
        <source>Both networks began anew at step %1: their structure changed.</source>
        <translation>Ambas redes empezaron de nuevo en el paso %1: cambió su estructura.</translation>
    </message>
    <message>
        <source>The generator began anew at step %1: its structure changed.</source>
        <translation>El generador empezó de nuevo en el paso %1: cambió su estructura.</translation>
    </message>
    <message>
        <source>The discriminator began anew at step %1: its structure changed.</source>
        <translation>El discriminador empezó de nuevo en el paso %1: cambió su estructura.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>&amp;CPU, one core</source>
        <translation>&amp;CPU, un núcleo</translation>
    </message>
    <message>
        <source>&amp;CPU, %1 cores</source>
        <translation>&amp;CPU, %1 núcleos</translation>
    </message>
    <message>
        <source>Trains on the processor&apos;s cores</source>
        <translation>Entrena en los núcleos del procesador</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Trains on this GPU: pictures, points, and many GANs side by side. For one small network the CPU may be faster</source>
        <translation>Entrena en esta GPU: imágenes, puntos y muchas GAN lado a lado. Para una sola red pequeña, la CPU puede ser más rápida</translation>
    </message>
    <message>
        <source>No GPU</source>
        <translation>Sin GPU</translation>
    </message>
    <message>
        <source>The GPU cannot be used</source>
        <translation>No se puede usar la GPU</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>dibujar</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>clear the drawing</source>
        <translation>borrar el dibujo</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>There is no preset %1</source>
        <translation>No existe el preajuste %1</translation>
    </message>
    <message>
        <source>File &gt; New experiment lists them.</source>
        <translation>Archivo &gt; Nuevo experimento muestra los que hay.</translation>
    </message>
    <message>
        <source>Your own experiment: %1</source>
        <translation>Tu propio experimento: %1</translation>
    </message>
    <message>
        <source>Your own points: %1</source>
        <translation>Tus propios puntos: %1</translation>
    </message>
    <message>
        <source>take points from a file</source>
        <translation>tomar puntos de un archivo</translation>
    </message>
    <message>
        <source>Your own picture, dark is dense: %1</source>
        <translation>Tu propia imagen, densa donde es oscura: %1</translation>
    </message>
    <message>
        <source>take a picture</source>
        <translation>tomar una imagen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no run to save yet: train one in Images.</source>
        <translation>Todavía no hay ninguna ejecución que guardar: entrena una en Imágenes.</translation>
    </message>
    <message>
        <source>Experiment with its trained networks (*.safetensors)</source>
        <translation>Experimento con sus redes entrenadas (*.safetensors)</translation>
    </message>
    <message>
        <source>Experiment alone, to train anew (*.json)</source>
        <translation>Solo el experimento, para entrenarlo de nuevo (*.json)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>%1 - Ganimede</source>
        <translation>%1 - Ganimede</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Nuevo experimento</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>&amp;Abrir ...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Res&amp;tore the last session</source>
        <translation>Res&amp;taurar la última sesión</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as ...</source>
        <translation>Guardar &amp;como ...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Export %1</source>
        <translation>&amp;Exportar %1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Clear the drawing</source>
        <translation>&amp;Borrar el dibujo</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>T&amp;rainer</source>
        <translation>En&amp;trenador</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>S&amp;weep ...</source>
        <translation>&amp;Barrido ...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Side &amp;by side ...</source>
        <translation>&amp;Lado a lado ...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Many GANs that differ in a setting or a seed, all training at once before your eyes</source>
        <translation>Muchas GAN que difieren en un ajuste o una semilla, todas entrenando a la vez ante tus ojos</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>The fused trainer wherever it can, else LibTorch</source>
        <translation>El entrenador fusionado siempre que se pueda; si no, LibTorch</translation>
    </message>
    <message>
        <source>&amp;Fused</source>
        <translation>&amp;Fusionado</translation>
    </message>
    <message>
        <source>Vector instructions on one core: up to 5 hidden layers of 128 units</source>
        <translation>Instrucciones vectoriales en un núcleo: hasta 5 capas ocultas de 128 unidades</translation>
    </message>
    <message>
        <source>&amp;LibTorch</source>
        <translation>&amp;LibTorch</translation>
    </message>
    <message>
        <source>Automatic differentiation: any network, many times slower</source>
        <translation>Diferenciación automática: cualquier red, muchas veces más lento</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Ganimede</source>
        <translation>&amp;Acerca de Ganimede</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Nothing opened or saved yet</source>
        <translation>Nada abierto ni guardado todavía</translation>
    </message>
    <message>
        <source>The last session did not close</source>
        <translation>La última sesión no se cerró bien</translation>
    </message>
    <message>
        <source>Its run was kept at %1. Restoring it replaces what is on screen.</source>
        <translation>Su ejecución se guardó el %1. Al restaurarla se reemplaza lo que hay en pantalla.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Takes up that run, its networks and settings, where it was kept</source>
        <translation>Retoma esa ejecución, con sus redes y ajustes, donde se guardó</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Deletes what was kept</source>
        <translation>Elimina lo que se guardó</translation>
    </message>
    <message>
        <source>The run as it was kept at step %1.</source>
        <translation>La ejecución tal como se guardó en el paso %1.</translation>
    </message>
    <message>
        <source>The run could not be restored</source>
        <translation>No se pudo restaurar la ejecución</translation>
    </message>
    <message>
        <source>There is no last session yet.</source>
        <translation>Todavía no hay una última sesión.</translation>
    </message>
    <message>
        <source>The run of that cell; play trains it again, step by step the same.</source>
        <translation>La ejecución de esa celda; con Reproducir se entrena otra vez, igual paso a paso.</translation>
    </message>
    <message>
        <source>That GAN as it stood at step %1; play trains it on.</source>
        <translation>Esa GAN tal como estaba en el paso %1; con Reproducir sigue entrenando.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes when Ganimede is started again.</source>
        <translation>El idioma cambiará cuando vuelvas a iniciar Ganimede.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>The lesson is over. The menu Lessons has more.</source>
        <translation>La lección ha terminado. En el menú Lecciones hay más.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Primera vez aquí?</translation>
    </message>
    <message>
        <source>Lessons show step by step what a GAN is, and set up all that they speak of. They are in the menu Lessons, too.</source>
        <translation>Las lecciones muestran paso a paso qué es una GAN y preparan todo aquello de lo que hablan. También están en el menú Lecciones.</translation>
    </message>
    <message>
        <source>Begin the first lesson</source>
        <translation>Empezar la primera lección</translation>
    </message>
    <message>
        <source>Two networks, one game, in seven steps</source>
        <translation>Dos redes, un juego, en siete pasos</translation>
    </message>
    <message>
        <source>The text is as large as this screen has room for.</source>
        <translation>El texto ya es tan grande como cabe en esta pantalla.</translation>
    </message>
    <message>
        <source>The lesson is over. Your run is there as you left it.</source>
        <translation>La lección ha terminado. Tu ejecución está como la dejaste.</translation>
    </message>
    <message>
        <source>Back to your run</source>
        <translation>Volver a tu ejecución</translation>
    </message>
    <message>
        <source>Goes on with the run that was here before the lesson</source>
        <translation>Sigue con la ejecución que estaba aquí antes de la lección</translation>
    </message>
    <message>
        <source>&amp;Bring back a run</source>
        <translation>Recuperar una e&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>Panels back to their places and their usual widths</source>
        <translation>Los paneles vuelven a su sitio y a su ancho habitual</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>File &gt; Restore the last session then brings this run back.</source>
        <translation>Archivo &gt; Restaurar la última sesión recupera después este entrenamiento.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No run was put aside yet</source>
        <translation>Todavía no se apartó ninguna ejecución</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>A run of the sweep, from its first step on.</source>
        <translation>Una ejecución del barrido, desde su primer paso.</translation>
    </message>
    <message>
        <source>One of the GANs side by side, as it stood at step %1.</source>
        <translation>Una de las GAN lado a lado, tal como estaba en el paso %1.</translation>
    </message>
    <message>
        <source>The run is kept every half minute. After a crash the next start offers it.</source>
        <translation>La ejecución se guarda cada medio minuto. Si el programa falla, se ofrece al volver a abrirlo.</translation>
    </message>
    <message>
        <source>The run in Images is kept every minute and when the window closes; Images offers it next time.</source>
        <translation>La ejecución de Imágenes se guarda cada minuto y al cerrar la ventana; Imágenes la ofrece la próxima vez.</translation>
    </message>
    <message>
        <source>Nothing trains here: the generator is not that of a run. At the left, &quot;Live run&quot; takes up that of Images, &quot;The 2D lab&apos;s point&quot; that of the 2D lab.</source>
        <translation>Aquí no se entrena nada: el generador no es el de una ejecución. A la izquierda, «En vivo» toma el de Imágenes y «El punto del laboratorio 2D» el del laboratorio 2D.</translation>
    </message>
    <message>
        <source>The drawing is empty: the networks wait for a stroke.</source>
        <translation>El dibujo está vacío: las redes esperan un trazo.</translation>
    </message>
</context>
<context>
    <name>ganimede::MetricChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>nivel de ruido</translation>
    </message>
    <message>
        <source>Which distance</source>
        <translation>Qué distancia</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Distance from the data</source>
        <translation>Distancia a los datos</translation>
    </message>
    <message>
        <source>Lower is nearer; dashed: what chance allows.</source>
        <translation>Cuanto más abajo, más cerca; a trazos, lo que permite el azar.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>half sides</source>
        <translation>medios lados</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modas</translation>
    </message>
    <message>
        <source>Clouds of the data that hold their share of good fakes.</source>
        <translation>Nubes de los datos que tienen su parte de falsos buenos.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buenos</translation>
    </message>
    <message>
        <source>Share of the fakes that are where data is.</source>
        <translation>Proporción de los falsos que están donde hay datos.</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reales</translation>
    </message>
    <message>
        <source>How real D takes real points to be, on average.</source>
        <translation>Cuán reales cree D que son los puntos reales, en promedio.</translation>
    </message>
    <message>
        <source>fake</source>
        <translation>falsos</translation>
    </message>
    <message>
        <source>How real D takes generated points to be, on average.</source>
        <translation>Cuán reales cree D que son los puntos generados, en promedio.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>How often D tells real from generated: its accuracy.</source>
        <translation>Con qué frecuencia distingue D lo real de lo generado: su exactitud.</translation>
    </message>
    <message>
        <source>for G</source>
        <translation>para G</translation>
    </message>
    <message>
        <source>Mean length of the gradient of G&apos;s loss by a generated point.</source>
        <translation>Longitud media del gradiente de la pérdida de G respecto a un punto generado.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Mean slope of D&apos;s score at the generated points.</source>
        <translation>Pendiente media de la puntuación de D en los puntos generados.</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>Variety and quality</source>
        <translation>Diversidad y calidad</translation>
    </message>
    <message>
        <source>Clouds that hold fakes; fakes that lie in a cloud.</source>
        <translation>Nubes que tienen falsos; falsos que caen en una nube.</translation>
    </message>
    <message>
        <source>Data that fakes reach; fakes that lie where data is.</source>
        <translation>Datos a los que llegan los falsos; falsos que caen donde hay datos.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Lo que dice %1</translation>
    </message>
    <message>
        <source>1 is real, 0 is fake. At 0.5 it cannot tell.</source>
        <translation>1 es real, 0 es falso. En 0.5 no sabe distinguir.</translation>
    </message>
    <message>
        <source>realness</source>
        <translation>realismo</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>What G learns from, and how steep %1 is there.</source>
        <translation>De qué aprende G, y cuán empinado es %1 allí.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>%1 of %2 modes</source>
        <translation>%1 de %2 modas</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>aciertos %1</translation>
    </message>
    <message>
        <source>Measured as the networks train.</source>
        <translation>Se mide mientras las redes entrenan.</translation>
    </message>
    <message>
        <source>distance</source>
        <comment>in the name of a file</comment>
        <translation>distancia</translation>
    </message>
    <message>
        <source>variety</source>
        <comment>in the name of a file</comment>
        <translation>diversidad</translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>in the name of a file</comment>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>gradients</source>
        <comment>in the name of a file</comment>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>the chart &apos;%1&apos;</source>
        <translation>el gráfico «%1»</translation>
    </message>
    <message>
        <source>Its mean scores. Higher is more real; only their difference counts.</source>
        <translation>Sus puntuaciones medias. Más alta es más real; solo cuenta su diferencia.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
</context>
<context>
    <name>ganimede::MomentPicker</name>
    <message>
        <source>What goes wrong, and its cure</source>
        <translation>Qué sale mal, y su solución</translation>
    </message>
    <message>
        <source>A failure or its cure</source>
        <translation>Un fallo o su solución</translation>
    </message>
    <message>
        <source>Experiments that fail in one way each, and the same experiments mended</source>
        <translation>Experimentos que fallan cada uno a su manera, y los mismos experimentos ya corregidos</translation>
    </message>
    <message>
        <source>Choose a failure ...</source>
        <translation>Elige un fallo ...</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>ganimede::NetworkDiagram</name>
    <message>
        <source>1 parameter</source>
        <translation>1 parámetro</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>input: x and y of a point</source>
        <translation>entrada: x e y de un punto</translation>
    </message>
    <message>
        <source>input: 1 random number</source>
        <translation>entrada: 1 número aleatorio</translation>
    </message>
    <message>
        <source>input: %1 random numbers</source>
        <translation>entrada: %1 números aleatorios</translation>
    </message>
    <message>
        <source>output: x and y of a point, %1</source>
        <translation>salida: x e y de un punto, %1</translation>
    </message>
    <message>
        <source>output: one score, %1</source>
        <translation>salida: una puntuación, %1</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unidades</translation>
    </message>
    <message>
        <source>layer %1: %2, %3</source>
        <translation>capa %1: %2, %3</translation>
    </message>
    <message>
        <source>To %1 units (with Shift by one). Restarts this network.</source>
        <translation>A %1 unidades (con Mayús, de una en una). Reinicia esta red.</translation>
    </message>
    <message>
        <source>Put a layer here. Restarts this network.</source>
        <translation>Pone aquí una capa. Reinicia esta red.</translation>
    </message>
</context>
<context>
    <name>ganimede::NetworkPanel</name>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>discriminator</source>
        <translation>discriminador</translation>
    </message>
    <message>
        <source>Add a layer behind this one. Restarts this network.</source>
        <translation>Añade una capa detrás de esta. Reinicia esta red.</translation>
    </message>
    <message>
        <source>Remove this layer. Restarts this network.</source>
        <translation>Quita esta capa. Reinicia esta red.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Updates a step</source>
        <translation>Actualiz. por paso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Uniform by inputs</source>
        <translation>Uniforme por entradas</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot uniforme</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Their deviation</source>
        <translation>Su desviación</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation>Dim. del ruido</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>change the units of a layer</source>
        <translation>cambiar las unidades de una capa</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>añadir una capa</translation>
    </message>
    <message>
        <source>remove a layer</source>
        <translation>quitar una capa</translation>
    </message>
    <message>
        <source>change the updates a step</source>
        <translation>cambiar las actualizaciones por paso</translation>
    </message>
    <message>
        <source>change the leak</source>
        <translation>cambiar la fuga</translation>
    </message>
    <message>
        <source>change the first weights</source>
        <translation>cambiar los pesos iniciales</translation>
    </message>
    <message>
        <source>change the activation</source>
        <translation>cambiar la activación</translation>
    </message>
    <message>
        <source>change the generator&apos;s output</source>
        <translation>cambiar la salida del generador</translation>
    </message>
    <message>
        <source>change the noise dimensions</source>
        <translation>cambiar las dimensiones del ruido</translation>
    </message>
    <message>
        <source>change the noise</source>
        <translation>cambiar el ruido</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 parámetro</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>noise %1, %2</source>
        <translation>ruido %1, %2</translation>
    </message>
    <message>
        <source>No layers between</source>
        <translation>Sin capas intermedias</translation>
    </message>
    <message>
        <source>Units, layer %1</source>
        <translation>Unidades, capa %1</translation>
    </message>
</context>
<context>
    <name>ganimede::NoticeCard</name>
    <message>
        <source>Put this message away</source>
        <translation>Quita este mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ganimede::ObjectivePanel</name>
    <message>
        <source>One score that D raises and G lowers. G learns little while D is sure.</source>
        <translation>Una puntuación que D sube y G baja. G aprende poco mientras D está seguro.</translation>
    </message>
    <message>
        <source>G raises the odds of being taken for real: a strong push while it is bad.</source>
        <translation>G aumenta la probabilidad de pasar por real: un empuje fuerte mientras lo hace mal.</translation>
    </message>
    <message>
        <source>Scores are pulled to 1 and 0 by squared distance, so far-off fakes still feel it.</source>
        <translation>Las puntuaciones se acercan a 1 y 0 según la distancia al cuadrado: hasta los falsos lejanos lo notan.</translation>
    </message>
    <message>
        <source>D stops caring about points that it has right by a margin.</source>
        <translation>D deja de ocuparse de los puntos en los que acierta con margen.</translation>
    </message>
    <message>
        <source>The critic measures how far fakes have to be moved; its weights are kept small.</source>
        <translation>El crítico mide cuánto hay que mover los falsos; sus pesos se mantienen pequeños.</translation>
    </message>
    <message>
        <source>The critic measures how far fakes have to be moved; its slope is held at 1.</source>
        <translation>El crítico mide cuánto hay que mover los falsos; su pendiente se mantiene en 1.</translation>
    </message>
    <message>
        <source>D only has to tell which of a real and a fake point is the real one.</source>
        <translation>D solo tiene que decir, de un punto real y uno falso, cuál es el real.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Minimax</source>
        <translation>Minimax</translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation>No saturante</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Mínimos cuadrados</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Wasserstein, gradient penalty</source>
        <translation>Wasserstein, penaliz. del gradiente</translation>
    </message>
    <message>
        <source>Relativistic</source>
        <translation>Relativista</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Weights within ±</source>
        <translation>Pesos dentro de ±</translation>
    </message>
    <message>
        <source>Penalty, λ</source>
        <translation>Penalización, λ</translation>
    </message>
    <message>
        <source>What each network minimises, averaged over its batch: x real, z noise</source>
        <translation>Lo que minimiza cada red, promediado en su lote: x real, z ruido</translation>
    </message>
    <message>
        <source>change the loss</source>
        <translation>cambiar la pérdida</translation>
    </message>
    <message>
        <source>change the weight clipping</source>
        <translation>cambiar el recorte de pesos</translation>
    </message>
    <message>
        <source>change the gradient penalty</source>
        <translation>cambiar la penalización del gradiente</translation>
    </message>
</context>
<context>
    <name>ganimede::OptimiserPanel</name>
    <message>
        <source>change the batch size</source>
        <translation>cambiar el tamaño del lote</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Learning rate. %1</source>
        <translation>Tasa de aprendizaje. %1</translation>
    </message>
    <message>
        <source>β₁, memory of the mean</source>
        <translation>β₁, memoria de la media</translation>
    </message>
    <message>
        <source>β₂, memory of the size</source>
        <translation>β₂, memoria del tamaño</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>change the optimiser</source>
        <translation>cambiar el optimizador</translation>
    </message>
    <message>
        <source>change the learning rate</source>
        <translation>cambiar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>change a constant of the optimiser</source>
        <translation>cambiar una constante del optimizador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Optimiser of the %1</source>
        <translation>Optimizador: %1</translation>
    </message>
    <message>
        <source>Learning rate of the %1</source>
        <translation>Tasa de aprendizaje: %1</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: SGD has no constants</source>
        <translation>%1: SGD no tiene constantes</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
</context>
<context>
    <name>ganimede::PadPanel</name>
    <message>
        <source>What the pad spreads out</source>
        <translation>Lo que despliega el tablero</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Four corners</source>
        <translation>Cuatro esquinas</translation>
    </message>
    <message>
        <source>Drift over the pad</source>
        <translation>Vagar por el tablero</translation>
    </message>
    <message>
        <source>Snap: go to the nearest whole place</source>
        <translation>Ajustar: ir al lugar de coordenadas enteras más cercano</translation>
    </message>
    <message>
        <source>Reset: go back to the beginning</source>
        <translation>Reiniciar: volver al principio</translation>
    </message>
    <message>
        <source>x 0.00, y 0.00</source>
        <translation>x 0.00, y 0.00</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Pad of four corners</source>
        <translation>Tablero de cuatro esquinas</translation>
    </message>
    <message>
        <source>Pad of seeds</source>
        <translation>Tablero de semillas</translation>
    </message>
    <message>
        <source>The key points 1 to 4 in the corners, seeds where there are fewer, and all that lies between them.
Drag the map, or click a picture to go there. The wheel zooms.</source>
        <translation>Los puntos clave 1 a 4 en las esquinas, semillas donde faltan, y todo lo que hay entre ellos.
Arrastra el mapa, o haz clic en una imagen para ir allí. La rueda acerca y aleja.</translation>
    </message>
    <message>
        <source>Every whole place is a seed, x + 100 y; between them the four around are blended.
Drag the map, or click a picture to go there. The wheel zooms.</source>
        <translation>Cada lugar de coordenadas enteras es una semilla, x + 100 y; entre esos lugares se mezclan las cuatro de alrededor.
Arrastra el mapa, o haz clic en una imagen para ir allí. La rueda acerca y aleja.</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
</context>
<context>
    <name>ganimede::PathTrack</name>
    <message>
        <source>Position on the way</source>
        <translation>Posición en el recorrido</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>how much changes along the way</source>
        <translation>cuánto cambia a lo largo del recorrido</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % del recorrido</translation>
    </message>
    <message>
        <source>here a pixel changes by %1 of 255 grey levels for 1 % of the way</source>
        <translation>aquí un píxel cambia en %1 de 255 niveles de gris por 1 % del recorrido</translation>
    </message>
    <message>
        <source>way</source>
        <comment>in the name of a file</comment>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>the way</source>
        <translation>el recorrido</translation>
    </message>
</context>
<context>
    <name>ganimede::PhaseMapView</name>
    <message>
        <source>Phase map</source>
        <translation>Mapa de fases</translation>
    </message>
    <message>
        <source>Each cell is a GAN of its own.</source>
        <translation>Cada celda es una GAN distinta.</translation>
    </message>
    <message>
        <source>Each cell is %1 GANs that differ in the seed.</source>
        <translation>Cada celda son %1 GAN que difieren en la semilla.</translation>
    </message>
    <message>
        <source>Start, and watch which learn, collapse or diverge.</source>
        <translation>Empieza y mira cuáles aprenden, colapsan o divergen.</translation>
    </message>
    <message>
        <source>The dots are what it generates; click to open it in the lab.</source>
        <translation>Los puntos son lo que genera; haz clic para abrirla en el laboratorio.</translation>
    </message>
    <message>
        <source>The dots are what the first generates; click to open it in the lab.</source>
        <translation>Los puntos son lo que genera la primera; haz clic para abrirla en el laboratorio.</translation>
    </message>
    <message>
        <source>This GAN cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation>Esta GAN no se puede entrenar aquí: solo LibTorch podría, o sus valores no encajan entre sí.</translation>
    </message>
    <message>
        <source>phase-map</source>
        <comment>in the name of a file</comment>
        <translation>mapa-de-fases</translation>
    </message>
    <message>
        <source>the phase map</source>
        <translation>el mapa de fases</translation>
    </message>
</context>
<context>
    <name>ganimede::PictureCanvas</name>
    <message>
        <source>Picture to look for</source>
        <translation>Imagen que se busca</translation>
    </message>
    <message>
        <source>Draw here, take away with the right button, or drop a picture&apos;s file. Ctrl+Z takes a stroke back.</source>
        <translation>Dibuja aquí, quita con el botón derecho, o suelta un archivo de imagen. Ctrl+Z quita el último trazo.</translation>
    </message>
</context>
<context>
    <name>ganimede::PictureWall</name>
    <message>
        <source>Wall of generated pictures</source>
        <translation>Mural de imágenes generadas</translation>
    </message>
    <message>
        <source>Real picture %1</source>
        <translation>Imagen real %1</translation>
    </message>
    <message>
        <source>Generated picture %1</source>
        <translation>Imagen generada %1</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, clase %1</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reales</translation>
    </message>
    <message>
        <source>Generated, step %1</source>
        <translation>Generadas, paso %1</translation>
    </message>
    <message>
        <source>wall</source>
        <comment>in the name of a file</comment>
        <translation>mural</translation>
    </message>
    <message>
        <source>the wall of pictures</source>
        <translation>el mural de imágenes</translation>
    </message>
</context>
<context>
    <name>ganimede::PlayBar</name>
    <message>
        <source>Play the way there and back (Space)</source>
        <translation>Reproduce el recorrido de ida y vuelta (Espacio)</translation>
    </message>
    <message>
        <source>Seconds from one end to the other</source>
        <translation>Segundos de un extremo al otro</translation>
    </message>
    <message>
        <source>How long the way takes from one end to the other</source>
        <translation>Cuánto tarda el recorrido de un extremo al otro</translation>
    </message>
    <message>
        <source>there and back, %1 s each</source>
        <translation>ida y vuelta, %1 s cada una</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves the picture, the strip or a movie of the way</source>
        <translation>Guarda la imagen, la tira o un video del recorrido</translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation>Imagen (PNG) ...</translation>
    </message>
    <message>
        <source>Strip of ten (PNG) ...</source>
        <translation>Tira de diez (PNG) ...</translation>
    </message>
    <message>
        <source>Contact sheet (PNG) ...</source>
        <translation>Hoja de contactos (PNG) ...</translation>
    </message>
    <message>
        <source>Way with its curve (PNG) ...</source>
        <translation>Recorrido con su curva (PNG) ...</translation>
    </message>
    <message>
        <source>Movie (GIF, MP4) ...</source>
        <translation>Video (GIF, MP4) ...</translation>
    </message>
</context>
<context>
    <name>ganimede::PopulationWall</name>
    <message>
        <source>Wall of stages</source>
        <translation>Mural de escenarios</translation>
    </message>
    <message>
        <source>Choose what differs and start: each GAN gets a stage of its own.</source>
        <translation>Elige qué difiere y empieza: cada GAN tiene su propio escenario.</translation>
    </message>
    <message>
        <source>Click to open this GAN in the lab.</source>
        <translation>Haz clic para abrir esta GAN en el laboratorio.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>Cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation>No se puede entrenar aquí: solo LibTorch podría, o sus valores no encajan entre sí.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Sin medir todavía</translation>
    </message>
    <message>
        <source>Modes held: %1 of %2</source>
        <translation>Modas cubiertas: %1 de %2</translation>
    </message>
    <message>
        <source>Good samples: %1 %</source>
        <translation>Muestras buenas: %1 %</translation>
    </message>
    <message>
        <source>wall</source>
        <comment>in the name of a file</comment>
        <translation>mural</translation>
    </message>
    <message>
        <source>the wall</source>
        <translation>el mural</translation>
    </message>
</context>
<context>
    <name>ganimede::PopulationWindow</name>
    <message>
        <source>Many of this experiment: %1</source>
        <translation>Muchas variantes de este experimento: %1</translation>
    </message>
    <message>
        <source>Preparing ...</source>
        <translation>Preparando ...</translation>
    </message>
    <message>
        <source>%1 A GAN that is clicked opens as it was last known.</source>
        <translation>%1 Si haces clic en una GAN, se abre en su último estado conocido.</translation>
    </message>
    <message>
        <source>All %1 GANs have come to their end.</source>
        <translation>Las %1 GAN han llegado a su fin.</translation>
    </message>
    <message>
        <source>Paused. %1 GANs wait.</source>
        <translation>En pausa. %1 GAN esperan.</translation>
    </message>
    <message>
        <source>%1 GANs train; together %2 steps a second.</source>
        <translation>%1 GAN entrenan; entre todas, %2 pasos por segundo.</translation>
    </message>
    <message>
        <source>One has diverged and stopped.</source>
        <translation>Una divergió y se detuvo.</translation>
    </message>
    <message>
        <source>%1 have diverged and stopped.</source>
        <translation>%1 divergieron y se detuvieron.</translation>
    </message>
    <message>
        <source>One cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation>Una no se puede entrenar aquí: solo LibTorch podría, o sus valores no encajan entre sí.</translation>
    </message>
    <message>
        <source>%1 cannot be trained here: only LibTorch could, or their values do not fit together.</source>
        <translation>%1 no se pueden entrenar aquí: solo LibTorch podría, o sus valores no encajan entre sí.</translation>
    </message>
    <message>
        <source>The GPU failed: these are trained by the CPU.</source>
        <translation>La GPU falló: estas las entrena la CPU.</translation>
    </message>
    <message>
        <source>The wall shows %1 of them.</source>
        <translation>El mural muestra %1 de ellas.</translation>
    </message>
    <message>
        <source>Point at a GAN for its numbers; click it to open it in the lab.</source>
        <translation>Apunta a una GAN para ver sus números; haz clic para abrirla en el laboratorio.</translation>
    </message>
    <message>
        <source>%1 GANs at once</source>
        <translation>%1 GAN a la vez</translation>
    </message>
    <message>
        <source>%1 GANs; at most %2 fit side by side.</source>
        <translation>%1 GAN; lado a lado caben como máximo %2.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Plans worth seeing first. Each fills in what differs below; change it as you like.</source>
        <translation>Planes que vale la pena ver primero. Cada uno rellena abajo lo que difiere; cámbialo como quieras.</translation>
    </message>
    <message>
        <source>Losses, D slow to fast</source>
        <translation>Pérdidas, D de lento a rápido</translation>
    </message>
    <message>
        <source>Learning rates of D and G</source>
        <translation>Tasas de aprendizaje de D y G</translation>
    </message>
    <message>
        <source>Sizes of G and D</source>
        <translation>Tamaños de G y D</translation>
    </message>
    <message>
        <source>Losses on several data sets</source>
        <translation>Pérdidas en varios conjuntos de datos</translation>
    </message>
    <message>
        <source>Luck: one GAN, 16 seeds</source>
        <translation>Suerte: una GAN, 16 semillas</translation>
    </message>
    <message>
        <source>How many GANs each combination gets, each with the next seed.</source>
        <translation>Cuántas GAN recibe cada combinación, cada una con la semilla siguiente.</translation>
    </message>
    <message>
        <source>Where training ends. What becomes of a GAN shows from about 500 steps on.</source>
        <translation>Dónde acaba el entrenamiento. Cómo acabará una GAN se ve a partir de unos 500 pasos.</translation>
    </message>
    <message>
        <source>As a sweep ...</source>
        <translation>Como barrido ...</translation>
    </message>
    <message>
        <source>As a sweep</source>
        <translation>Como barrido</translation>
    </message>
    <message>
        <source>Takes this plan to the sweep&apos;s window, which trains run after run, keeps them on disk and writes tables.</source>
        <translation>Lleva este plan a la ventana del barrido, que entrena una ejecución tras otra, las guarda en el disco y escribe tablas.</translation>
    </message>
    <message>
        <source>Trains all of them at once from their first step, on all cores.</source>
        <translation>Las entrena todas a la vez desde su primer paso, en todos los núcleos.</translation>
    </message>
    <message>
        <source>Holds all GANs where they are.</source>
        <translation>Pone en pausa todas las GAN donde están.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>How much of the training is done.</source>
        <translation>Cuánto del entrenamiento está hecho.</translation>
    </message>
    <message>
        <source>Phase map</source>
        <translation>Mapa de fases</translation>
    </message>
    <message>
        <source>Every combination as a cell, coloured by how its GANs stand.</source>
        <translation>Cada combinación como una celda, coloreada según cómo van sus GAN.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Every GAN on a stage of its own, up to 100 of them.</source>
        <translation>Cada GAN en su propio escenario, hasta 100 de ellas.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>What the colour of a cell says.</source>
        <translation>Lo que dice el color de una celda.</translation>
    </message>
    <message>
        <source>Coloured by modes held</source>
        <translation>Color: modas cubiertas</translation>
    </message>
    <message>
        <source>Coloured by outcome</source>
        <translation>Color: resultado</translation>
    </message>
    <message>
        <source>Coloured by divergence</source>
        <translation>Color: divergencia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>How the stages are sorted.</source>
        <translation>Cómo se ordenan los escenarios.</translation>
    </message>
    <message>
        <source>Sorted by outcome</source>
        <translation>Por resultado</translation>
    </message>
    <message>
        <source>In order of values and seeds</source>
        <translation>Por valores y semillas</translation>
    </message>
    <message>
        <source>%1 of %2 GANs train; together %3 steps a second.</source>
        <translation>%1 de %2 GAN entrenan; entre todas, %3 pasos por segundo.</translation>
    </message>
</context>
<context>
    <name>ganimede::PresetPicker</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Image run to start from</source>
        <translation>Ejecución de imágenes de la que partir</translation>
    </message>
    <message>
        <source>A run of your own</source>
        <translation>Una ejecución tuya</translation>
    </message>
    <message>
        <source>Take its trained networks</source>
        <translation>Usar sus redes entrenadas</translation>
    </message>
    <message>
        <source>Opens a run with its pictures, networks and settings; what you trained here is put aside</source>
        <translation>Abre una ejecución con sus imágenes, redes y ajustes; lo que entrenaste aquí se aparta</translation>
    </message>
</context>
<context>
    <name>ganimede::QualityPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Avance de la medición</translation>
    </message>
    <message>
        <source>Click a generated picture: is it a copy of one that was trained on?</source>
        <translation>Haz clic en una imagen generada: ¿es copia de una con la que se entrenó?</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Dejar de medir</translation>
    </message>
    <message>
        <source>Evaluate 10,000 pictures</source>
        <translation>Evaluar 10&#xa0;000 imágenes</translation>
    </message>
    <message>
        <source>Gives up the measurement; the training is not touched</source>
        <translation>Abandona la medición; el entrenamiento no se toca</translation>
    </message>
    <message>
        <source>Makes 10,000 pictures with the generator as it is now, and compares them with real ones; the training goes on beside it</source>
        <translation>Hace 10&#xa0;000 imágenes con el generador tal como está ahora y las compara con las reales; el entrenamiento sigue mientras tanto</translation>
    </message>
    <message>
        <source>The generated picture</source>
        <translation>La imagen generada</translation>
    </message>
    <message>
        <source>Training picture %1, %2; distance %3</source>
        <translation>Imagen de entrenamiento %1, %2; distancia %3</translation>
    </message>
    <message>
        <source>Nearly a copy: nearer than 99 in 100 real pictures are to any other</source>
        <translation>Casi una copia: más cerca de lo que están 99 de cada 100 imágenes reales de cualquier otra</translation>
    </message>
    <message>
        <source>The training pictures that it is nearest to</source>
        <translation>Las imágenes de entrenamiento a las que más se acerca</translation>
    </message>
    <message>
        <source>%1 pictures of step %2, beside %3 real ones</source>
        <translation>%1 imágenes del paso %2, junto a %3 reales</translation>
    </message>
    <message>
        <source>made</source>
        <translation>generadas</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reales</translation>
    </message>
    <message>
        <source>Clear to the classifier</source>
        <translation>Claras para el clasificador</translation>
    </message>
    <message>
        <source>Of the class asked for</source>
        <translation>De la clase pedida</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Distancia de Fréchet</translation>
    </message>
    <message>
        <source>Nearly repeat another</source>
        <translation>Casi repiten otra</translation>
    </message>
    <message>
        <source>Nearly copy the data</source>
        <translation>Casi copian los datos</translation>
    </message>
    <message>
        <source>There is no classifier for these pictures.</source>
        <translation>No hay un clasificador para estas imágenes.</translation>
    </message>
    <message>
        <source>* of the first %1 made: it changes with the number of pictures.</source>
        <translation>* de las primeras %1 generadas: cambia con el número de imágenes.</translation>
    </message>
    <message>
        <source>The real ones are every tenth of the training set: the generator was trained on them.</source>
        <translation>Las reales son una de cada diez del conjunto de entrenamiento: el generador se entrenó con ellas.</translation>
    </message>
    <message>
        <source>The Fréchet distance to the training pictures, in the features of the %1 classifier, squared: the smaller the better. A perfect generator measures what the real pictures do; one that repeats its training pictures measures less.</source>
        <translation>La distancia de Fréchet a las imágenes de entrenamiento, en las características del clasificador de %1, al cuadrado: cuanto menor, mejor. Un generador perfecto mide lo que miden las imágenes reales; uno que repite sus imágenes de entrenamiento mide menos.</translation>
    </message>
</context>
<context>
    <name>ganimede::RemediesPanel</name>
    <message>
        <source>Remedies</source>
        <translation>Remedios</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>R1</source>
        <translation>R1</translation>
    </message>
    <message>
        <source>R2</source>
        <translation>R2</translation>
    </message>
    <message>
        <source>R1 penalty, γ</source>
        <translation>Penalización R1, γ</translation>
    </message>
    <message>
        <source>R2 penalty, γ</source>
        <translation>Penalización R2, γ</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>el suavizado de etiquetas</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizar etiquetas</translation>
    </message>
    <message>
        <source>noise on D&apos;s inputs</source>
        <translation>el ruido en las entradas de D</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>Noise ends at</source>
        <translation>El ruido cesa en</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>weight decay on D</source>
        <translation>el decaimiento de pesos en D</translation>
    </message>
    <message>
        <source>decay of D</source>
        <translation>decaim. de D</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Judged together</source>
        <translation>Juzgadas juntas</translation>
    </message>
    <message>
        <source>Unrolled updates</source>
        <translation>Desenrollado de D</translation>
    </message>
    <message>
        <source>Slower: each step plays those updates through and differentiates them.</source>
        <translation>Más lento: cada paso simula esas actualizaciones y las deriva.</translation>
    </message>
    <message>
        <source>the average of G</source>
        <translation>la media de G</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>Average of G</source>
        <translation>Media de G</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Fall from step</source>
        <translation>Bajan desde el paso</translation>
    </message>
    <message>
        <source>Until step</source>
        <translation>Hasta el paso</translation>
    </message>
    <message>
        <source>To this share</source>
        <translation>A esta fracción</translation>
    </message>
    <message>
        <source>weight decay on G</source>
        <translation>el decaimiento de pesos en G</translation>
    </message>
    <message>
        <source>decay of G</source>
        <translation>decaim. de G</translation>
    </message>
    <message>
        <source>Weight decay on G</source>
        <translation>Decaim. de pesos en G</translation>
    </message>
    <message>
        <source>turn on %1</source>
        <translation>activar %1</translation>
    </message>
    <message>
        <source>turn off %1</source>
        <translation>desactivar %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>change when the noise is gone</source>
        <translation>cambiar cuándo cesa el ruido</translation>
    </message>
    <message>
        <source>change how many samples are judged together</source>
        <translation>cambiar cuántas muestras se juzgan juntas</translation>
    </message>
    <message>
        <source>change the unrolled updates</source>
        <translation>cambiar las actualizaciones desenrolladas</translation>
    </message>
    <message>
        <source>change when the learning rates fall</source>
        <translation>cambiar cuándo bajan las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>change when the learning rates stay</source>
        <translation>cambiar cuándo dejan de bajar las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>change how the learning rates fall</source>
        <translation>cambiar cómo bajan las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>change how far the learning rates fall</source>
        <translation>cambiar cuánto bajan las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>The present loss has no target for real points that could be smoothed.</source>
        <translation>La pérdida actual no tiene un objetivo para los puntos reales que se pueda suavizar.</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Noise on %1&apos;s inputs</source>
        <translation>Ruido en entradas de %1</translation>
    </message>
    <message>
        <source>Weight decay on %1</source>
        <translation>Decaim. de pesos en %1</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>empaquetado</translation>
    </message>
    <message>
        <source>unrolling</source>
        <translation>desenrollado</translation>
    </message>
    <message>
        <source>falling rates</source>
        <translation>tasas que bajan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ganimede::RemedyRow</name>
    <message>
        <source>Strength of: %1</source>
        <translation>Intensidad de: %1</translation>
    </message>
</context>
<context>
    <name>ganimede::ResidualChart</name>
    <message>
        <source>Distance from the picture, over the steps of the search</source>
        <translation>Distancia a la imagen, según los pasos de la búsqueda</translation>
    </message>
    <message>
        <source>The root of the mean squared difference, as a share of black to white, of every start</source>
        <translation>La raíz del error cuadrático medio de cada inicio, como fracción de la escala de negro a blanco</translation>
    </message>
    <message>
        <source>off by, of black to white</source>
        <translation>diferencia, de negro a blanco</translation>
    </message>
    <message>
        <source>steps of the search</source>
        <translation>pasos de la búsqueda</translation>
    </message>
</context>
<context>
    <name>ganimede::Section</name>
    <message>
        <source>Opens and closes this group</source>
        <translation>Abre y cierra este grupo</translation>
    </message>
</context>
<context>
    <name>ganimede::SessionWorker</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
</context>
<context>
    <name>ganimede::SetBrowser</name>
    <message>
        <source>Pictures of the training set</source>
        <translation>Imágenes del conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, clase %1</translation>
    </message>
    <message>
        <source>Class %1: %2 pictures</source>
        <translation>Clase %1: %2 imágenes</translation>
    </message>
    <message>
        <source>%1: %2 pictures</source>
        <translation>%1: %2 imágenes</translation>
    </message>
    <message>
        <source>The training set appears here.</source>
        <translation>Aquí aparecerá el conjunto de entrenamiento.</translation>
    </message>
    <message>
        <source>training-set</source>
        <comment>in the name of a file</comment>
        <translation>datos-entrenamiento</translation>
    </message>
    <message>
        <source>the pictures of the training set</source>
        <translation>las imágenes del conjunto de entrenamiento</translation>
    </message>
</context>
<context>
    <name>ganimede::ShelfPanel</name>
    <message>
        <source>Open or save the shelf as a file</source>
        <translation>Abre o guarda el estante como archivo</translation>
    </message>
    <message>
        <source>Open saved latents ...</source>
        <translation>Abrir latentes guardados ...</translation>
    </message>
    <message>
        <source>Save the shelf ...</source>
        <translation>Guardar el estante ...</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Conservar la imagen</translation>
    </message>
    <message>
        <source>Puts the latent that is shown on the shelf (K)</source>
        <translation>Pone en el estante el latente que se muestra (K)</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Shelf of kept latents</source>
        <translation>Estante de latentes conservados</translation>
    </message>
    <message>
        <source>Remove from the shelf</source>
        <translation>Quitar del estante</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>shelf, %1</source>
        <translation>estante, %1</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>latente %1</translation>
    </message>
    <message>
        <source>Click to show it, F2 to rename it, Delete to remove it</source>
        <translation>Clic para mostrarlo, F2 para renombrarlo, Supr para quitarlo</translation>
    </message>
    <message>
        <source>This latent has %1 components and does not fit the generator</source>
        <translation>Este latente tiene %1 componentes y no encaja en el generador</translation>
    </message>
    <message>
        <source>Open saved latents</source>
        <translation>Abrir latentes guardados</translation>
    </message>
    <message>
        <source>Save the shelf</source>
        <translation>Guardar el estante</translation>
    </message>
    <message>
        <source>Saved latents (*.json *.safetensors)</source>
        <translation>Latentes guardados (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>Saved latents (*.json)</source>
        <translation>Latentes guardados (*.json)</translation>
    </message>
    <message>
        <source>Saved latents (*.safetensors)</source>
        <translation>Latentes guardados (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ganimede::StageView</name>
    <message>
        <source>Draw here, or pick a data set</source>
        <translation>Dibuja aquí o elige datos</translation>
    </message>
    <message>
        <source>x %1   y %2</source>
        <translation>x %1   y %2</translation>
    </message>
    <message>
        <source>   D finds it %1 % real</source>
        <translation>   para D, real al %1 %</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Real points, generated points and how real the discriminator finds each place. Drawing is done with the mouse, a pen or a finger.</source>
        <translation>Puntos reales, puntos generados y cuán real encuentra el discriminador cada lugar. Se dibuja con el ratón, un lápiz o un dedo.</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>in the name of a file</comment>
        <translation>escenario</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>el escenario</translation>
    </message>
    <message>
        <source>   C&apos;s score %1</source>
        <translation>   puntuación de C %1</translation>
    </message>
</context>
<context>
    <name>ganimede::StatusStrip</name>
    <message>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 hilos</translation>
    </message>
    <message>
        <source>Training steps since the start</source>
        <translation>Pasos de entrenamiento desde el inicio</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Training steps in the last second</source>
        <translation>Pasos de entrenamiento en el último segundo</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pasos/s</translation>
    </message>
    <message>
        <source>Real pictures trained on in the last seconds</source>
        <translation>Imágenes reales con las que se entrenó en los últimos segundos</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>Pictures drawn in the last second</source>
        <translation>Imágenes dibujadas en el último segundo</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 fotogramas/s</translation>
    </message>
    <message>
        <source>What trains: the program&apos;s own vector code (fused) or LibTorch</source>
        <translation>Lo que entrena: el código vectorial propio del programa (fusionado) o LibTorch</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>Dónde entrena</translation>
    </message>
    <message>
        <source>1 frame/s</source>
        <translation>1 fotograma/s</translation>
    </message>
</context>
<context>
    <name>ganimede::StepChart</name>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>steps %1 to %2</source>
        <translation>pasos %1 a %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambió: %1</translation>
    </message>
    <message>
        <source>your changes</source>
        <translation>tus cambios</translation>
    </message>
    <message>
        <source>Follow everything again (double click, Home)</source>
        <translation>Seguir todo de nuevo (doble clic, Inicio)</translation>
    </message>
    <message>
        <source>Follow everything</source>
        <translation>Seguir todo</translation>
    </message>
    <message>
        <source>%1 Click to show or hide.</source>
        <translation>%1 Clic para mostrar u ocultar.</translation>
    </message>
    <message>
        <source>Click the chart, then turn the wheel to zoom or drag to move. Home shows everything again.</source>
        <translation>Haz clic en el gráfico y gira la rueda para ampliar o arrastra para mover. Inicio muestra todo de nuevo.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>ganimede::SumPanel</name>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>A - B + C</source>
        <translation>A − B + C</translation>
    </message>
    <message>
        <source>A - B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Saves A - B as a direction</source>
        <translation>Guarda A − B como dirección</translation>
    </message>
    <message>
        <source>Empties the slots</source>
        <translation>Vacía las casillas</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Slot %1 of the sum</source>
        <translation>Casilla %1 de la suma</translation>
    </message>
    <message>
        <source>%1: click to take what is shown, or drop a picture here: a key point&apos;s, the shelf&apos;s</source>
        <translation>%1: clic para tomar lo que se muestra, o suelta aquí una imagen de un punto clave o del estante</translation>
    </message>
    <message>
        <source>What A - B + C makes</source>
        <translation>Lo que da A − B + C</translation>
    </message>
    <message>
        <source>Click to show what the sum makes, or drag it elsewhere</source>
        <translation>Clic para mostrar lo que da la suma, o arrástralo a otro lugar</translation>
    </message>
    <message>
        <source>A − B + C: click a slot to take what is shown, or drop a picture on it.</source>
        <translation>A − B + C: haz clic en una casilla para tomar lo que se muestra, o suelta una imagen en ella.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepAxisEditor</name>
    <message>
        <source>Field to vary</source>
        <translation>Campo que varía</translation>
    </message>
    <message>
        <source>What differs from run to run.</source>
        <translation>Lo que difiere de una ejecución a otra.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The first value.</source>
        <translation>El primer valor.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The last value.</source>
        <translation>El último valor.</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Cuántos valores</translation>
    </message>
    <message>
        <source>How many values are tried between the two, both included.</source>
        <translation>Cuántos valores se prueban entre los dos, ambos incluidos.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Even steps (1, 2, 3), or equal factors (1, 10, 100) for what matters by its order of magnitude.</source>
        <translation>Pasos iguales (1, 2, 3), o factores iguales (1, 10, 100) para lo que importa por su orden de magnitud.</translation>
    </message>
    <message>
        <source>even steps</source>
        <translation>pasos iguales</translation>
    </message>
    <message>
        <source>equal factors</source>
        <translation>factores iguales</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>The values to try, parted by commas; lists such as [16,16] by semicolons.</source>
        <translation>Los valores que se prueban, separados por comas; las listas como [16,16], por punto y coma.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Falta un número.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>&apos;%1&apos; no es un número.</translation>
    </message>
    <message>
        <source>Equal factors need both ends above 0.</source>
        <translation>Con factores iguales, ambos extremos tienen que ser mayores que 0.</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepMapView</name>
    <message>
        <source>Map of the sweep</source>
        <translation>Mapa del barrido</translation>
    </message>
    <message>
        <source>the sweep</source>
        <translation>el barrido</translation>
    </message>
    <message>
        <source>Choose what to vary and start: each combination becomes a cell of a map.</source>
        <translation>Elige qué varía y empieza: cada combinación se convierte en una celda de un mapa.</translation>
    </message>
    <message>
        <source>Click to open this run in the lab.</source>
        <translation>Haz clic para abrir esta ejecución en el laboratorio.</translation>
    </message>
    <message>
        <source>sweep-modes</source>
        <comment>in the name of a file</comment>
        <translation>barrido-modas</translation>
    </message>
    <message>
        <source>sweep-divergence</source>
        <comment>in the name of a file</comment>
        <translation>barrido-divergencia</translation>
    </message>
    <message>
        <source>sweep-outcome</source>
        <comment>in the name of a file</comment>
        <translation>barrido-resultado</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepPlanEditor</name>
    <message>
        <source> seeds</source>
        <translation> semillas</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pasos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>A lo ancho</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>A lo alto</translation>
    </message>
    <message>
        <source>Each combination</source>
        <translation>Cada combinación</translation>
    </message>
    <message>
        <source>Some values cannot be used.</source>
        <translation>Algunos valores no se pueden usar.</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Elige dos campos distintos.</translation>
    </message>
    <message>
        <source> seed</source>
        <translation> semilla</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepSession</name>
    <message>
        <source>A run could not be done.</source>
        <translation>No se pudo hacer una ejecución.</translation>
    </message>
    <message>
        <source>%1 runs could not be done.</source>
        <translation>No se pudieron hacer %1 ejecuciones.</translation>
    </message>
    <message>
        <source>%1 With %2: %3</source>
        <translation>%1 Con %2: %3</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepWindow</name>
    <message>
        <source>Varies the experiment on screen: %1</source>
        <translation>Varía el experimento en pantalla: %1</translation>
    </message>
    <message>
        <source>Training ...</source>
        <translation>Entrenando ...</translation>
    </message>
    <message>
        <source>The folder of a sweep</source>
        <translation>La carpeta de un barrido</translation>
    </message>
    <message>
        <source>A folder to keep the sweep in</source>
        <translation>Una carpeta donde guardar el barrido</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done.</source>
        <translation>%1 de %2 ejecuciones hechas.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, faltan aprox. %2</translation>
    </message>
    <message>
        <source>All %1 runs are done. Click a cell to open its run in the lab.</source>
        <translation>Las %1 ejecuciones están hechas. Haz clic en una celda para abrir la suya en el laboratorio.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs. Continue takes it up again.</source>
        <translation>Detenido tras %1 de %2 ejecuciones. Con Continuar se retoma.</translation>
    </message>
    <message>
        <source>%1 cells, %2 runs</source>
        <translation>%1 celdas, %2 ejecuciones</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>How often each combination is trained, each time with the next seed.</source>
        <translation>Cuántas veces se entrena cada combinación, cada vez con la semilla siguiente.</translation>
    </message>
    <message>
        <source>How long each run trains. What became of a run shows from about 500 steps on.</source>
        <translation>Cuánto entrena cada ejecución. Cómo acabará se ve a partir de unos 500 pasos.</translation>
    </message>
    <message>
        <source>Trains every combination, on all cores.</source>
        <translation>Entrena todas las combinaciones, en todos los núcleos.</translation>
    </message>
    <message>
        <source>Holds the runs where they are.</source>
        <translation>Pone en pausa las ejecuciones donde están.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ends the sweep; the runs that are done are kept.</source>
        <translation>Termina el barrido; las ejecuciones hechas se conservan.</translation>
    </message>
    <message>
        <source>Side by side ...</source>
        <translation>Lado a lado ...</translation>
    </message>
    <message>
        <source>Takes this plan to the window in which all of it trains at once, before your eyes.</source>
        <translation>Lleva este plan a la ventana donde todo entrena a la vez, ante tus ojos.</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Avance del barrido</translation>
    </message>
    <message>
        <source>How much of the sweep is done.</source>
        <translation>Cuánto del barrido está hecho.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What most often became of each cell&apos;s runs.</source>
        <translation>El final más frecuente de las ejecuciones de cada celda.</translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation>Modas cubiertas</translation>
    </message>
    <message>
        <source>How many modes of the data the generator makes; without modes, how much of the data it covers.</source>
        <translation>Cuántas modas de los datos hace el generador; si no hay modas, cuánto de los datos cubre.</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergencia</translation>
    </message>
    <message>
        <source>The share of runs in which a network left the finite numbers.</source>
        <translation>La proporción de ejecuciones en las que una red dejó de dar números finitos.</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>Abrir ...</translation>
    </message>
    <message>
        <source>Shows a sweep that was kept in a folder, to look at or to go on with.</source>
        <translation>Muestra un barrido que se guardó en una carpeta, para mirarlo o seguir con él.</translation>
    </message>
    <message>
        <source>Save ...</source>
        <translation>Guardar ...</translation>
    </message>
    <message>
        <source>Keeps the sweep in a folder of your choice, with its tables.</source>
        <translation>Guarda el barrido en la carpeta que elijas, con sus tablas.</translation>
    </message>
    <message>
        <source>%1-sweep</source>
        <comment>the name of a folder: experiment</comment>
        <translation>%1-barrido</translation>
    </message>
</context>
<context>
    <name>ganimede::TextEntry</name>
    <message>
        <source>A word</source>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>Word to learn</source>
        <translation>Palabra que se aprende</translation>
    </message>
    <message>
        <source>Becomes the real points, at most %1 letters. Enter takes it, Escape gives up. Brush and eraser go on from it.</source>
        <translation>Se convierte en los puntos reales, como máximo %1 letras. Enter la acepta, Esc la descarta. El pincel y el borrador siguen a partir de ella.</translation>
    </message>
    <message>
        <source>Take the word</source>
        <translation>Usar la palabra</translation>
    </message>
    <message>
        <source>Makes the word the data. Undo brings the former data back.</source>
        <translation>Convierte la palabra en los datos. Deshacer recupera los datos anteriores.</translation>
    </message>
</context>
<context>
    <name>ganimede::TopBar</name>
    <message>
        <source>Ganimede</source>
        <translation>Ganimede</translation>
    </message>
</context>
<context>
    <name>ganimede::TransportBar</name>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Step the generator only</source>
        <translation>Un paso solo del generador</translation>
    </message>
    <message>
        <source>Start over with the same seed and the same first weights (Home)</source>
        <translation>Empezar de nuevo con la misma semilla y los mismos pesos iniciales (Inicio)</translation>
    </message>
    <message>
        <source>Start over with another seed: other first weights, other noise (Ctrl+R)</source>
        <translation>Empezar de nuevo con otra semilla: otros pesos iniciales, otro ruido (Ctrl+R)</translation>
    </message>
    <message>
        <source>Train both networks for one step (Right or full stop)</source>
        <translation>Entrenar ambas redes un paso (Derecha o punto)</translation>
    </message>
    <message>
        <source>Train only the generator for one step; the other network stays as it is (G)</source>
        <translation>Entrenar solo el generador un paso; la otra red queda como está (G)</translation>
    </message>
    <message>
        <source>Step the critic only</source>
        <translation>Un paso solo del crítico</translation>
    </message>
    <message>
        <source>Step the discriminator only</source>
        <translation>Un paso solo del discriminador</translation>
    </message>
    <message>
        <source>Train only the critic for one step; the generator stays as it is (D)</source>
        <translation>Entrenar solo el crítico un paso; el generador queda como está (D)</translation>
    </message>
    <message>
        <source>Train only the discriminator for one step; the generator stays as it is (D)</source>
        <translation>Entrenar solo el discriminador un paso; el generador queda como está (D)</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Steps trained</source>
        <translation>Pasos entrenados</translation>
    </message>
    <message>
        <source>Training steps since the start</source>
        <translation>Pasos de entrenamiento desde el inicio</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The seed names the run: the same seed gives the same numbers again</source>
        <translation>La semilla da nombre a la ejecución: la misma semilla vuelve a dar los mismos números</translation>
    </message>
    <message>
        <source>steps, seed %1</source>
        <translation>pasos, semilla %1</translation>
    </message>
    <message>
        <source>How fast to train: %1</source>
        <translation>Velocidad de entrenamiento: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause training (Space)</source>
        <translation>Pausar el entrenamiento (Espacio)</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>Entrenar (Espacio)</translation>
    </message>
</context>
<context>
    <name>ganimede::WallBar</name>
    <message>
        <source>Pictures on the wall</source>
        <translation>Imágenes en el mural</translation>
    </message>
    <message>
        <source>How many fixed latents are shown. Training does not change; a larger wall takes longer to look at and is looked at less often.</source>
        <translation>Cuántos latentes fijos se muestran. El entrenamiento no cambia; un mural más grande tarda más en calcularse y se actualiza menos a menudo.</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>Class to make</source>
        <translation>Clase que se hace</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reales</translation>
    </message>
    <message>
        <source>Real pictures of the training set beside the generated ones</source>
        <translation>Imágenes reales del conjunto de entrenamiento junto a las generadas</translation>
    </message>
    <message>
        <source>D&apos;s verdict</source>
        <translation>Veredicto de D</translation>
    </message>
    <message>
        <source>Frames every picture by what D takes it for: teal and a long bar is real, purple and a short one is fake</source>
        <translation>Enmarca cada imagen según lo que D cree de ella: verde azulado y barra larga, real; morado y barra corta, falsa</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Ver los datos</translation>
    </message>
    <message>
        <source>Show the training set</source>
        <translation>Mostrar el conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>Shows all pictures that are trained on, with their classes, in place of the wall (B)</source>
        <translation>Muestra todas las imágenes con las que se entrena, con sus clases, en lugar del mural (B)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>Class to show</source>
        <translation>Clase que se muestra</translation>
    </message>
    <message>
        <source>The class whose pictures of the training set are shown</source>
        <translation>La clase cuyas imágenes del conjunto de entrenamiento se muestran</translation>
    </message>
    <message>
        <source>The class that G is asked for, for every picture on the wall; training goes on with all</source>
        <translation>La clase que se le pide a G para cada imagen del mural; el entrenamiento sigue con todas las clases</translation>
    </message>
</context>
<context>
    <name>ganimede::WayPanel</name>
    <message>
        <source>Spherical way</source>
        <translation>Recorrido esférico</translation>
    </message>
    <message>
        <source>On: along the great circle, by way of lengths that the generator was trained on.
Off: straight, through the middle of the latent space, which it seldom saw.</source>
        <translation>Activado: por el círculo máximo, pasando por longitudes con las que se entrenó el generador.
Desactivado: en línea recta, por el centro del espacio latente, que rara vez vio.</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Truncamiento</translation>
    </message>
    <message>
        <source>Scales every latent: below 1 more usual pictures, at 0 the one of the mean latent, above 1 stranger ones</source>
        <translation>Escala todos los latentes: por debajo de 1, imágenes más comunes; en 0, la del latente medio; por encima de 1, más extrañas</translation>
    </message>
    <message>
        <source>Class to make</source>
        <translation>Clase que se hace</translation>
    </message>
    <message>
        <source>Which class the generator is asked for</source>
        <translation>Qué clase se le pide al generador</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Walk from −1 to 1</source>
        <translation>Ir de −1 a 1</translation>
    </message>
    <message>
        <source>All components of the latent equal, from −1 to 1, in ten pictures</source>
        <translation>Todas las componentes del latente iguales, de −1 a 1, en diez imágenes</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Esférico</translation>
    </message>
    <message>
        <source>change the kind of way</source>
        <translation>cambiar el tipo de recorrido</translation>
    </message>
    <message>
        <source>change the truncation</source>
        <translation>cambiar el truncamiento</translation>
    </message>
    <message>
        <source>make another class</source>
        <translation>hacer otra clase</translation>
    </message>
</context>
<context>
    <name>ganimede::WaySaver</name>
    <message>
        <source>Saved the way as %1</source>
        <translation>Recorrido guardado como %1</translation>
    </message>
    <message>
        <source>The way was not saved</source>
        <translation>No se guardó el recorrido</translation>
    </message>
    <message>
        <source>Save the way as a movie</source>
        <translation>Guardar el recorrido como video</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animado (*.gif)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Video MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>There is no way to save yet.</source>
        <translation>Todavía no hay ningún recorrido que guardar.</translation>
    </message>
    <message>
        <source>Save the strip</source>
        <translation>Guardar la tira</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Guardar la hoja de contactos</translation>
    </message>
    <message>
        <source>Making the movie ...</source>
        <translation>Creando el video ...</translation>
    </message>
    <message>
        <source>A movie is being made; try again when it is done.</source>
        <translation>Se está creando un video; inténtalo cuando termine.</translation>
    </message>
    <message>
        <source>Saved the pictures as %1</source>
        <translation>Imágenes guardadas como %1</translation>
    </message>
    <message>
        <source>The pictures were not saved</source>
        <translation>No se guardaron las imágenes</translation>
    </message>
</context>
<context>
    <name>ganimede::WorkspaceTab</name>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio de trabajo %1</translation>
    </message>
</context>
<context>
    <name>ganimede::WorkspaceTabs</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1D</translation>
    </message>
    <message>
        <source>Densities on a line: watch a generated one slide onto the real one.
The experiment of the other workspace waits as it is.</source>
        <translation>Densidades en una línea: mira cómo la generada se desliza hasta la real.
El experimento del otro espacio de trabajo espera tal como está.</translation>
    </message>
    <message>
        <source>2D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>Points in the plane: distributions, drawings, your own data.
The experiment of the other workspace waits as it is.</source>
        <translation>Puntos en el plano: distribuciones, dibujos, tus propios datos.
El experimento del otro espacio de trabajo espera tal como está.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures: digits, emoji or your own, made by networks of convolutions.
The experiment of the other workspace waits as it is.</source>
        <translation>Imágenes: dígitos, emojis o las tuyas, hechas por redes convolucionales.
El experimento del otro espacio de trabajo espera tal como está.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What a generator has learnt: from one latent to another, over a map of seeds, along directions.
Takes the run in Images while it trains on, or a checkpoint.</source>
        <translation>Lo que aprendió un generador: de un latente a otro, por un mapa de semillas, a lo largo de direcciones.
Toma la ejecución de Imágenes mientras entrena, o un punto de control.</translation>
    </message>
    <message>
        <source>%1
Key %2.</source>
        <translation>%1
Tecla %2.</translation>
    </message>
</context>
</TS>
