<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A laboratory for generative adversarial networks.</source>
        <translation>Um laboratório de redes adversárias generativas (GANs).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU (GPL), versão 3 ou posterior. É distribuído sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>It ships with</source>
        <translation>Inclui</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Baseia-se em</translation>
    </message>
    <message>
        <source>zlib and libpng licences</source>
        <translation>licenças zlib e libpng</translation>
    </message>
    <message>
        <source>IJG and BSD 3-Clause licences</source>
        <translation>licenças IJG e BSD de 3 cláusulas</translation>
    </message>
    <message>
        <source>About Ganimede</source>
        <translation>Sobre o Ganimede</translation>
    </message>
    <message>
        <source>The texts of what it ships with are in packaging/licences of the source, and in share/doc/ganimede/licences of what was installed.</source>
        <translation>Os textos do que vem com ele estão em packaging/licences do código-fonte e em share/doc/ganimede/licences do que foi instalado.</translation>
    </message>
</context>
<context>
    <name>ChangeNotes</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
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
        <translation>As pontuações explodem: o treinamento diverge.</translation>
    </message>
    <message>
        <source>%1&apos;s mean score is %2 on real points and %3 on fakes.</source>
        <translation>A pontuação média de %1 é %2 nos pontos reais e %3 nos falsos.</translation>
    </message>
    <message>
        <source>Between %1 and %2 of %3 clouds are held: modes come and go.</source>
        <translation>Entre %1 e %2 de %3 nuvens estão cobertas: as modas vêm e vão.</translation>
    </message>
    <message>
        <source>G leaves a cloud as soon as %1 has learnt to tell its fakes there.</source>
        <translation>G abandona uma nuvem assim que %1 aprende a reconhecer os falsos ali.</translation>
    </message>
    <message>
        <source>G learns next to nothing: vanishing gradient.</source>
        <translation>G quase não aprende: gradiente que desaparece.</translation>
    </message>
    <message>
        <source>%1 takes the fakes to be %2 real and is flat around them: the pull on a fake is %3.</source>
        <translation>Para %1, os falsos são %2 reais, e a superfície é plana em volta deles: a força sobre um falso é %3.</translation>
    </message>
    <message>
        <source>%1 is right %2 of the time: G cannot follow.</source>
        <translation>%1 acerta %2 das vezes: G não consegue acompanhar.</translation>
    </message>
    <message>
        <source>%1 takes %2 of the fakes for real, though they are not good.</source>
        <translation>%1 toma %2 dos falsos por reais, embora eles não sejam bons.</translation>
    </message>
    <message>
        <source>%1 of the fakes lie in a cloud, but in too few of them.</source>
        <translation>%1 dos falsos estão dentro de nuvens, mas em poucas delas.</translation>
    </message>
    <message>
        <source>%1 of the data has no fakes near it: mode collapse.</source>
        <translation>%1 dos dados não têm falsos por perto: colapso de modas.</translation>
    </message>
    <message>
        <source>%1 of the fakes lie where data is, but on too little of it.</source>
        <translation>%1 dos falsos estão onde há dados, mas só em uma pequena parte deles.</translation>
    </message>
    <message>
        <source>The fakes swing about the data and do not settle.</source>
        <translation>Os falsos oscilam em torno dos dados e não se estabilizam.</translation>
    </message>
    <message>
        <source>Their middle wandered %1 half sides of the stage to and fro.</source>
        <translation>O centro deles foi e voltou %1 meios lados do palco.</translation>
    </message>
    <message>
        <source>%1 of the data is covered</source>
        <translation>%1 dos dados estão cobertos</translation>
    </message>
    <message>
        <source>Looks converged.</source>
        <translation>Parece ter convergido.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Add R1 and R2</source>
        <translation>Adicionar R1 e R2</translation>
    </message>
    <message>
        <source>Wasserstein with penalty</source>
        <translation>Wasserstein com penalidade</translation>
    </message>
    <message>
        <source>Non-saturating loss</source>
        <translation>Perda não saturante</translation>
    </message>
    <message>
        <source>Relativistic loss</source>
        <translation>Perda relativística</translation>
    </message>
    <message>
        <source>Slow %1 down</source>
        <translation>Desacelerar %1</translation>
    </message>
    <message>
        <source>Slow G down</source>
        <translation>Desacelerar G</translation>
    </message>
    <message>
        <source>Slow both down</source>
        <translation>Desacelerar as duas</translation>
    </message>
    <message>
        <source>Update %1 more often</source>
        <translation>Atualizar %1 mais vezes</translation>
    </message>
    <message>
        <source>Update %1 less often</source>
        <translation>Atualizar %1 menos vezes</translation>
    </message>
    <message>
        <source>Balance G and %1</source>
        <translation>Equilibrar G e %1</translation>
    </message>
    <message>
        <source>Smooth the labels</source>
        <translation>Suavizar os rótulos</translation>
    </message>
    <message>
        <source>Noise on %1&apos;s inputs</source>
        <translation>Ruído nas entradas de %1</translation>
    </message>
    <message>
        <source>Judge samples in pairs</source>
        <translation>Julgar amostras em pares</translation>
    </message>
    <message>
        <source>Show an average of G</source>
        <translation>Mostrar uma média de G</translation>
    </message>
    <message>
        <source>Let learning rates fall</source>
        <translation>Reduzir as taxas aos poucos</translation>
    </message>
    <message>
        <source>Use Adam</source>
        <translation>Usar Adam</translation>
    </message>
    <message>
        <source>A bigger generator</source>
        <translation>Um gerador maior</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Define: %1</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>“Desfazer” reverte a mudança.</translation>
    </message>
    <message>
        <source>The fakes do not get nearer: their sliced Wasserstein distance from the data is %1 half sides.</source>
        <translation>Os falsos não se aproximam: sua distância de Wasserstein fatiada dos dados é de %1 meios lados.</translation>
    </message>
    <message>
        <source>Who is so easily fooled teaches nothing. The fakes&apos; sliced Wasserstein distance from the data is %1 half sides.</source>
        <translation>Quem se deixa enganar tão fácil não ensina nada. A distância de Wasserstein fatiada entre os falsos e os dados é de %1 meios lados.</translation>
    </message>
    <message>
        <source>Near the data, but not yet like it.</source>
        <translation>Perto dos dados, mas ainda não igual.</translation>
    </message>
    <message>
        <source>%1 of %2 clouds hold hardly any point: mode collapse.</source>
        <translation>Quase nenhum ponto em %1 de %2 nuvens: colapso de modas.</translation>
    </message>
    <message>
        <source>%1; the JS divergence averages %2, and %3 is right %4 of the time.</source>
        <translation>%1; a divergência JS é, em média, %2, e %3 acerta %4 das vezes.</translation>
    </message>
    <message>
        <source>%1 of %2 clouds are held</source>
        <translation>%1 de %2 nuvens estão cobertas</translation>
    </message>
    <message>
        <source>%1 to %2 of %3 clouds are held</source>
        <translation>De %1 a %2 de %3 nuvens estão cobertas</translation>
    </message>
    <message>
        <source>The fakes fly off: training diverges.</source>
        <translation>Os falsos saem voando: o treinamento diverge.</translation>
    </message>
    <message>
        <source>Their sliced Wasserstein distance from the data is %1 half sides of the stage.</source>
        <translation>A distância de Wasserstein fatiada entre eles e os dados é de %1 meios lados do palco.</translation>
    </message>
</context>
<context>
    <name>Divergence</name>
    <message>
        <source>Both networks left the finite numbers</source>
        <translation>As duas redes saíram dos números finitos</translation>
    </message>
    <message>
        <source>The generator left the finite numbers</source>
        <translation>O gerador saiu dos números finitos</translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers</source>
        <translation>O discriminador saiu dos números finitos</translation>
    </message>
    <message>
        <source>Start over, a tenth of the learning rates</source>
        <translation>Recomeçar com um décimo das taxas</translation>
    </message>
    <message>
        <source>Divides both learning rates by ten and goes back to step 0 with the same seed</source>
        <translation>Divide as duas taxas de aprendizado por dez e volta ao passo 0 com a mesma semente</translation>
    </message>
    <message>
        <source>Go on from here, a tenth of them</source>
        <translation>Continuar daqui com um décimo</translation>
    </message>
    <message>
        <source>Divides both learning rates by ten and goes on from the last finite step</source>
        <translation>Divide as duas taxas de aprendizado por dez e continua do último passo finito</translation>
    </message>
    <message>
        <source>Start over as it was</source>
        <translation>Recomeçar como estava</translation>
    </message>
    <message>
        <source>Goes back to step 0 with the same settings</source>
        <translation>Volta ao passo 0 com as mesmas configurações</translation>
    </message>
</context>
<context>
    <name>ExploreNotes</name>
    <message>
        <source>%1, step %2: %3, %4, truncation %5</source>
        <translation>%1, passo %2: %3, %4, truncamento %5</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>esférico</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1, passo %2: %3</translation>
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
        <translation>%1% do percurso</translation>
    </message>
    <message>
        <source>pad, x %1, y %2</source>
        <translation>quadro, x %1, y %2</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>%1-step-%2-%3</source>
        <comment>the name of a file: experiment, training step, what it shows</comment>
        <translation>%1-passo-%2-%3</translation>
    </message>
    <message>
        <source>%1 was not written: there is nothing in it yet.</source>
        <translation>%1 não foi gravado: ainda não há nada nele.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>FieldTip</name>
    <message>
        <source>Changes at once.</source>
        <translation>Muda na hora.</translation>
    </message>
    <message>
        <source>Restarts the generator.</source>
        <translation>Reinicia o gerador.</translation>
    </message>
    <message>
        <source>Restarts the discriminator.</source>
        <translation>Reinicia o discriminador.</translation>
    </message>
    <message>
        <source>Restarts both networks.</source>
        <translation>Reinicia as duas redes.</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Intervalo: %1.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Weights within ±</source>
        <translation>Pesos dentro de ±</translation>
    </message>
    <message>
        <source>Gradient penalty, λ</source>
        <translation>Penalidade do gradiente, λ</translation>
    </message>
    <message>
        <source>R1 penalty, γ</source>
        <translation>Penalidade R1, γ</translation>
    </message>
    <message>
        <source>R2 penalty, γ</source>
        <translation>Penalidade R2, γ</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>Noise on D&apos;s inputs</source>
        <translation>Ruído nas entradas de D</translation>
    </message>
    <message>
        <source>Noise ends at step</source>
        <translation>Fim do ruído no passo</translation>
    </message>
    <message>
        <source>Judged together</source>
        <translation>Julgadas juntas</translation>
    </message>
    <message>
        <source>Unrolled updates</source>
        <translation>Desenrolamento</translation>
    </message>
    <message>
        <source>Average of G</source>
        <translation>Média de G</translation>
    </message>
    <message>
        <source>Learning rates over time</source>
        <translation>Taxas de aprendizado ao longo do tempo</translation>
    </message>
    <message>
        <source>Learning rates fall from step</source>
        <translation>As taxas caem desde o passo</translation>
    </message>
    <message>
        <source>Learning rates fall until step</source>
        <translation>As taxas caem até o passo</translation>
    </message>
    <message>
        <source>Learning rates fall to this share</source>
        <translation>As taxas caem até esta fração</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Points in the data</source>
        <translation>Pontos nos dados</translation>
    </message>
    <message>
        <source>Mean of the data</source>
        <translation>Média dos dados</translation>
    </message>
    <message>
        <source>Spread of the data</source>
        <translation>Dispersão dos dados</translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation>Dimensões do ruído</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>%1&apos;s hidden layers</source>
        <translation>Camadas ocultas de %1</translation>
    </message>
    <message>
        <source>%1&apos;s activation</source>
        <translation>Ativação de %1</translation>
    </message>
    <message>
        <source>%1&apos;s leak</source>
        <translation>Vazamento de %1</translation>
    </message>
    <message>
        <source>%1&apos;s first weights</source>
        <translation>Pesos iniciais de %1</translation>
    </message>
    <message>
        <source>Deviation of %1&apos;s first weights</source>
        <translation>Desvio dos pesos iniciais de %1</translation>
    </message>
    <message>
        <source>%1&apos;s updates a step</source>
        <translation>Atualizações de %1 por passo</translation>
    </message>
    <message>
        <source>%1&apos;s output</source>
        <translation>Saída de %1</translation>
    </message>
    <message>
        <source>%1&apos;s optimiser</source>
        <translation>Otimizador de %1</translation>
    </message>
    <message>
        <source>%1&apos;s learning rate</source>
        <translation>Taxa de aprendizado de %1</translation>
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
        <translation>Decaimento de %1</translation>
    </message>
    <message>
        <source>%1&apos;s ε</source>
        <translation>ε de %1</translation>
    </message>
    <message>
        <source>Weight decay on %1</source>
        <translation>Decaimento de pesos em %1</translation>
    </message>
    <message>
        <source>Grid of 100</source>
        <translation>Grade de 100</translation>
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
        <translation>Como o experimento se chama.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Names the run: the same seed gives the same numbers.</source>
        <translation>Identifica a execução: a mesma semente dá os mesmos números.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>How many real and how many generated points each update sees.</source>
        <translation>Quantos pontos reais e quantos gerados cada atualização vê.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>What the two networks play for.</source>
        <translation>O que está em jogo entre as duas redes.</translation>
    </message>
    <message>
        <source>objective kind</source>
        <translation>tipo de perda</translation>
    </message>
    <message>
        <source>Wasserstein: the critic&apos;s weights are kept between minus this and this.</source>
        <translation>Wasserstein: os pesos do crítico ficam entre o negativo deste valor e este valor.</translation>
    </message>
    <message>
        <source>objective clip</source>
        <translation>limite dos pesos</translation>
    </message>
    <message>
        <source>Wasserstein with gradient penalty: how strongly the critic&apos;s slope is held at 1 between real and generated samples.</source>
        <translation>Wasserstein com penalidade do gradiente: com que força a inclinação do crítico é mantida em 1 entre as amostras reais e as geradas.</translation>
    </message>
    <message>
        <source>objective gradient penalty</source>
        <translation>penalidade do gradiente</translation>
    </message>
    <message>
        <source>R1: how strongly the discriminator is kept flat on real samples, so that the game can come to rest.</source>
        <translation>R1: com que força o discriminador é mantido plano nas amostras reais, para que o jogo possa se estabilizar.</translation>
    </message>
    <message>
        <source>objective r1</source>
        <translation>penalidade R1</translation>
    </message>
    <message>
        <source>R2: how strongly the discriminator is kept flat on generated samples.</source>
        <translation>R2: com que força o discriminador é mantido plano nas amostras geradas.</translation>
    </message>
    <message>
        <source>objective r2</source>
        <translation>penalidade R2</translation>
    </message>
    <message>
        <source>Real samples count as real to 1 minus this, so that the discriminator never grows too sure. For minimax, non-saturating and least squares.</source>
        <translation>O rótulo das amostras reais passa a ser 1 menos este valor, para que o discriminador nunca fique seguro demais. Para as perdas minimax, não saturante e de mínimos quadrados.</translation>
    </message>
    <message>
        <source>remedies label smoothing</source>
        <translation>suavização de rótulos</translation>
    </message>
    <message>
        <source>Gaussian noise on everything the discriminator sees, so that real and generated samples overlap.</source>
        <translation>Ruído gaussiano em tudo o que o discriminador vê, para que as amostras reais e as geradas se sobreponham.</translation>
    </message>
    <message>
        <source>half sides of the stage</source>
        <translation>meios lados do palco</translation>
    </message>
    <message>
        <source>remedies input noise</source>
        <translation>ruído nas entradas de D</translation>
    </message>
    <message>
        <source>When that noise has faded to nothing; 0 keeps it.</source>
        <translation>Em que passo esse ruído já sumiu por completo; com 0, ele permanece.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passos</translation>
    </message>
    <message>
        <source>remedies input noise steps</source>
        <translation>passos até o fim do ruído</translation>
    </message>
    <message>
        <source>How many samples the discriminator judges together; a lack of variety then shows (PacGAN).</source>
        <translation>Quantas amostras o discriminador julga juntas; assim, a falta de variedade fica evidente (PacGAN).</translation>
    </message>
    <message>
        <source>remedies pack</source>
        <translation>amostras por pacote</translation>
    </message>
    <message>
        <source>How many of the discriminator&apos;s next updates the generator looks ahead; trains in LibTorch.</source>
        <translation>Quantas das próximas atualizações do discriminador o gerador antecipa; treina com o LibTorch.</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>atualizações</translation>
    </message>
    <message>
        <source>remedies unrolled steps</source>
        <translation>passos de desenrolamento</translation>
    </message>
    <message>
        <source>Shows a moving average of the generator&apos;s weights that keeps this share at each update; 0 shows the generator as it is. Training itself does not change.</source>
        <translation>Mostra uma média móvel dos pesos do gerador, que conserva esta fração de si a cada atualização; com 0, mostra o gerador como ele é. O treinamento em si não muda.</translation>
    </message>
    <message>
        <source>remedies generator average</source>
        <translation>média móvel do gerador</translation>
    </message>
    <message>
        <source>How both learning rates fall as training goes on.</source>
        <translation>Como as duas taxas de aprendizado caem ao longo do treinamento.</translation>
    </message>
    <message>
        <source>schedule kind</source>
        <translation>queda das taxas</translation>
    </message>
    <message>
        <source>The step from which the learning rates fall.</source>
        <translation>O passo a partir do qual as taxas de aprendizado começam a cair.</translation>
    </message>
    <message>
        <source>schedule start</source>
        <translation>início da queda</translation>
    </message>
    <message>
        <source>The step from which they stay at their lowest.</source>
        <translation>O passo a partir do qual elas ficam no valor mais baixo.</translation>
    </message>
    <message>
        <source>schedule end</source>
        <translation>fim da queda</translation>
    </message>
    <message>
        <source>What share of the learning rates is left then.</source>
        <translation>Que fração das taxas de aprendizado resta no fim da queda.</translation>
    </message>
    <message>
        <source>schedule final</source>
        <translation>fração final das taxas</translation>
    </message>
    <message>
        <source>The real points: a built-in distribution, a drawing, your own points or a picture.</source>
        <translation>Os pontos reais: uma distribuição pronta, um desenho, seus próprios pontos ou uma imagem.</translation>
    </message>
    <message>
        <source>data kind</source>
        <translation>tipo de dados</translation>
    </message>
    <message>
        <source>How many points the training set holds.</source>
        <translation>Quantos pontos há no conjunto de treinamento.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>data size</source>
        <translation>número de pontos</translation>
    </message>
    <message>
        <source>The middle of &apos;normal-1d&apos; and &apos;uniform-1d&apos;.</source>
        <translation>O centro de &apos;normal-1d&apos; e de &apos;uniform-1d&apos;.</translation>
    </message>
    <message>
        <source>on the stage&apos;s axis</source>
        <translation>no eixo do palco</translation>
    </message>
    <message>
        <source>data mean</source>
        <translation>média dos dados</translation>
    </message>
    <message>
        <source>The standard deviation of &apos;normal-1d&apos; and &apos;uniform-1d&apos;: how wide they are.</source>
        <translation>O desvio-padrão de &apos;normal-1d&apos; e de &apos;uniform-1d&apos;: quão largas elas são.</translation>
    </message>
    <message>
        <source>data spread</source>
        <translation>dispersão dos dados</translation>
    </message>
    <message>
        <source>For &apos;drawn-1d&apos;: how high the drawn density stands at equal distances from -1 to 1.</source>
        <translation>Para &apos;drawn-1d&apos;: a altura da densidade desenhada em pontos igualmente espaçados de −1 a 1.</translation>
    </message>
    <message>
        <source>data curve</source>
        <translation>curva dos dados</translation>
    </message>
    <message>
        <source>For &apos;drawn&apos;: what brush and eraser did, in order.</source>
        <translation>Para &apos;drawn&apos;: o que o pincel e a borracha fizeram, em ordem.</translation>
    </message>
    <message>
        <source>canvas units, -1 to 1</source>
        <translation>unidades do desenho, −1 a 1</translation>
    </message>
    <message>
        <source>data strokes</source>
        <translation>traços do desenho</translation>
    </message>
    <message>
        <source>For &apos;points&apos;: the real points themselves.</source>
        <translation>Para &apos;points&apos;: os próprios pontos reais.</translation>
    </message>
    <message>
        <source>the data&apos;s own</source>
        <translation>na escala dos dados</translation>
    </message>
    <message>
        <source>data points</source>
        <translation>pontos dos dados</translation>
    </message>
    <message>
        <source>For &apos;picture&apos;: a grey picture, dark is dense.</source>
        <translation>Para &apos;picture&apos;: uma imagem em tons de cinza, densa onde é escura.</translation>
    </message>
    <message>
        <source>data picture</source>
        <translation>imagem dos dados</translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a point from.</source>
        <translation>A partir de quantos números aleatórios o gerador faz cada ponto.</translation>
    </message>
    <message>
        <source>latent dimensions</source>
        <translation>dimensões do latente</translation>
    </message>
    <message>
        <source>How those numbers are distributed: uniform on [-1, 1] or Gaussian N(0, 1).</source>
        <translation>Como esses números se distribuem: uniforme em [−1, 1] ou gaussiana N(0, 1).</translation>
    </message>
    <message>
        <source>latent kind</source>
        <translation>tipo de latente</translation>
    </message>
    <message>
        <source>Widths of the hidden layers of the generator, input side first.</source>
        <translation>Larguras das camadas ocultas do gerador, a partir da entrada.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>generator hidden</source>
        <translation>camadas ocultas do gerador</translation>
    </message>
    <message>
        <source>What follows each hidden layer of the generator.</source>
        <translation>O que vem depois de cada camada oculta do gerador.</translation>
    </message>
    <message>
        <source>generator activation</source>
        <translation>ativação do gerador</translation>
    </message>
    <message>
        <source>The slope of LeakyReLU below zero; other activations ignore it.</source>
        <translation>A inclinação da LeakyReLU abaixo de zero; as outras ativações a ignoram.</translation>
    </message>
    <message>
        <source>generator leak</source>
        <translation>vazamento do gerador</translation>
    </message>
    <message>
        <source>How the first weights of the generator are drawn.</source>
        <translation>Como são sorteados os pesos iniciais do gerador.</translation>
    </message>
    <message>
        <source>generator initialisation</source>
        <translation>inicialização do gerador</translation>
    </message>
    <message>
        <source>The standard deviation of the first weights, for &apos;normal&apos;.</source>
        <translation>O desvio-padrão dos pesos iniciais, para &apos;normal&apos;.</translation>
    </message>
    <message>
        <source>generator initialisation std</source>
        <translation>desvio da inicialização do gerador</translation>
    </message>
    <message>
        <source>How often the generator is updated in one step; 0 freezes it.</source>
        <translation>Quantas vezes o gerador é atualizado em um passo; 0 o congela.</translation>
    </message>
    <message>
        <source>updates a step</source>
        <translation>atualizações por passo</translation>
    </message>
    <message>
        <source>generator updates</source>
        <translation>atualizações do gerador</translation>
    </message>
    <message>
        <source>What follows the generator&apos;s last layer; tanh keeps points inside the stage.</source>
        <translation>O que vem depois da última camada do gerador; tanh mantém os pontos dentro do palco.</translation>
    </message>
    <message>
        <source>generator output</source>
        <translation>saída do gerador</translation>
    </message>
    <message>
        <source>How gradients become updates; a change begins the optimiser&apos;s memory anew.</source>
        <translation>Como os gradientes viram atualizações; uma mudança aqui zera a memória do otimizador.</translation>
    </message>
    <message>
        <source>generator kind</source>
        <translation>otimizador do gerador</translation>
    </message>
    <message>
        <source>The size of each update.</source>
        <translation>O tamanho de cada atualização.</translation>
    </message>
    <message>
        <source>generator learning rate</source>
        <translation>taxa de aprendizado do gerador</translation>
    </message>
    <message>
        <source>Adam: how much of the mean gradient is kept at each update.</source>
        <translation>Adam: quanto da média dos gradientes se conserva a cada atualização.</translation>
    </message>
    <message>
        <source>generator beta1</source>
        <translation>β₁ do gerador</translation>
    </message>
    <message>
        <source>Adam: how much of the mean squared gradient is kept at each update.</source>
        <translation>Adam: quanto da média dos quadrados dos gradientes se conserva a cada atualização.</translation>
    </message>
    <message>
        <source>generator beta2</source>
        <translation>β₂ do gerador</translation>
    </message>
    <message>
        <source>Momentum: how much of the last update is kept.</source>
        <translation>Momentum: quanto da última atualização se conserva.</translation>
    </message>
    <message>
        <source>generator momentum</source>
        <translation>momentum do gerador</translation>
    </message>
    <message>
        <source>RMSprop: how much of the mean squared gradient is kept at each update.</source>
        <translation>RMSprop: quanto da média dos quadrados dos gradientes se conserva a cada atualização.</translation>
    </message>
    <message>
        <source>generator decay</source>
        <translation>decaimento do gerador</translation>
    </message>
    <message>
        <source>Adam and RMSprop: keeps the division from blowing up.</source>
        <translation>Adam e RMSprop: impede que a divisão exploda.</translation>
    </message>
    <message>
        <source>generator epsilon</source>
        <translation>ε do gerador</translation>
    </message>
    <message>
        <source>How strongly each update pulls every weight towards 0, which keeps the network simple.</source>
        <translation>Com que força cada atualização puxa todos os pesos para 0, o que mantém a rede simples.</translation>
    </message>
    <message>
        <source>generator weight decay</source>
        <translation>decaimento de pesos do gerador</translation>
    </message>
    <message>
        <source>Widths of the hidden layers of the discriminator, input side first.</source>
        <translation>Larguras das camadas ocultas do discriminador, a partir da entrada.</translation>
    </message>
    <message>
        <source>discriminator hidden</source>
        <translation>camadas ocultas do discriminador</translation>
    </message>
    <message>
        <source>What follows each hidden layer of the discriminator.</source>
        <translation>O que vem depois de cada camada oculta do discriminador.</translation>
    </message>
    <message>
        <source>discriminator activation</source>
        <translation>ativação do discriminador</translation>
    </message>
    <message>
        <source>discriminator leak</source>
        <translation>vazamento do discriminador</translation>
    </message>
    <message>
        <source>How the first weights of the discriminator are drawn.</source>
        <translation>Como são sorteados os pesos iniciais do discriminador.</translation>
    </message>
    <message>
        <source>discriminator initialisation</source>
        <translation>inicialização do discriminador</translation>
    </message>
    <message>
        <source>discriminator initialisation std</source>
        <translation>desvio da inicialização do discriminador</translation>
    </message>
    <message>
        <source>How often the discriminator is updated in one step; 0 freezes it.</source>
        <translation>Quantas vezes o discriminador é atualizado em um passo; 0 o congela.</translation>
    </message>
    <message>
        <source>discriminator updates</source>
        <translation>atualizações do discriminador</translation>
    </message>
    <message>
        <source>discriminator kind</source>
        <translation>otimizador do discriminador</translation>
    </message>
    <message>
        <source>discriminator learning rate</source>
        <translation>taxa de aprendizado do discriminador</translation>
    </message>
    <message>
        <source>discriminator beta1</source>
        <translation>β₁ do discriminador</translation>
    </message>
    <message>
        <source>discriminator beta2</source>
        <translation>β₂ do discriminador</translation>
    </message>
    <message>
        <source>discriminator momentum</source>
        <translation>momentum do discriminador</translation>
    </message>
    <message>
        <source>discriminator decay</source>
        <translation>decaimento do discriminador</translation>
    </message>
    <message>
        <source>discriminator epsilon</source>
        <translation>ε do discriminador</translation>
    </message>
    <message>
        <source>discriminator weight decay</source>
        <translation>decaimento de pesos do discriminador</translation>
    </message>
    <message>
        <source>How many real and how many generated pictures each update sees.</source>
        <translation>Quantas imagens reais e quantas geradas cada atualização vê.</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>How long training is meant to last.</source>
        <translation>Quanto o treinamento deve durar.</translation>
    </message>
    <message>
        <source>passes over the data</source>
        <translation>passagens pelos dados</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>The real pictures: a built-in set, or files of your own.</source>
        <translation>As imagens reais: um conjunto pronto ou arquivos seus.</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>fonte dos dados</translation>
    </message>
    <message>
        <source>For &apos;files&apos;: an IDX or CIFAR file, a picture, or a folder of pictures.</source>
        <translation>Para &apos;files&apos;: um arquivo IDX ou CIFAR, uma imagem ou uma pasta de imagens.</translation>
    </message>
    <message>
        <source>data path</source>
        <translation>caminho dos dados</translation>
    </message>
    <message>
        <source>Which classes are kept, by number from 0; none: all of them.</source>
        <translation>Quais classes são mantidas, pelo número, contado a partir de 0; nenhuma: todas elas.</translation>
    </message>
    <message>
        <source>data classes</source>
        <translation>classes dos dados</translation>
    </message>
    <message>
        <source>At most so many pictures, the first ones; 0: all.</source>
        <translation>No máximo este número de imagens, as primeiras; 0: todas.</translation>
    </message>
    <message>
        <source>data limit</source>
        <translation>limite de imagens</translation>
    </message>
    <message>
        <source>Height and width that pictures are brought to; 0: as they are.</source>
        <translation>Altura e largura para as quais as imagens são redimensionadas; 0: como são.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>data side</source>
        <translation>lado das imagens</translation>
    </message>
    <message>
        <source>1 grey, 3 red, green and blue; 0: as they are.</source>
        <translation>1: cinza; 3: vermelho, verde e azul; 0: como são.</translation>
    </message>
    <message>
        <source>data channels</source>
        <translation>canais das imagens</translation>
    </message>
    <message>
        <source>data flips</source>
        <translation>espelhamento</translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a picture from.</source>
        <translation>A partir de quantos números aleatórios o gerador faz cada imagem.</translation>
    </message>
    <message>
        <source>Whether both networks are told the picture&apos;s class.</source>
        <translation>Se as duas redes ficam sabendo a classe da imagem.</translation>
    </message>
    <message>
        <source>conditioning</source>
        <translation>condicionamento</translation>
    </message>
    <message>
        <source>One batch of latents for both networks&apos; updates of a step; otherwise fresh ones for each.</source>
        <translation>Um só lote de latentes para as atualizações das duas redes em cada passo; senão, latentes novos para cada uma.</translation>
    </message>
    <message>
        <source>shared noise</source>
        <translation>ruído compartilhado</translation>
    </message>
    <message>
        <source>The discriminator sees real and generated pictures as one batch, which matters where it has batch norm; otherwise one after the other.</source>
        <translation>O discriminador vê as imagens reais e as geradas em um único lote, o que faz diferença quando ele tem normalização de lote; senão, vê umas depois das outras.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>lote conjunto</translation>
    </message>
    <message>
        <source>Dropout and batch norm as they are meant; otherwise dropout is off and batch norm stays at its first statistics, as in Keras code that forgets training=True.</source>
        <translation>Dropout e normalização de lote (batch norm) como devem funcionar; senão, o dropout fica desligado e a normalização de lote mantém suas primeiras estatísticas, como em código Keras que esquece training=True.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>modo de treino</translation>
    </message>
    <message>
        <source>How many fixed latents are shown as training goes on.</source>
        <translation>Quantos latentes fixos são mostrados ao longo do treinamento.</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>mural</translation>
    </message>
    <message>
        <source>The layers that make a picture of a latent, in order.</source>
        <translation>As camadas que transformam um latente em imagem, em ordem.</translation>
    </message>
    <message>
        <source>generator layers</source>
        <translation>camadas do gerador</translation>
    </message>
    <message>
        <source>The layers that make one score of a picture, in order; no sigmoid at the end.</source>
        <translation>As camadas que transformam uma imagem em uma pontuação, em ordem; sem sigmoide no fim.</translation>
    </message>
    <message>
        <source>discriminator layers</source>
        <translation>camadas do discriminador</translation>
    </message>
    <message>
        <source>How many numbers it makes.</source>
        <translation>Quantos números ela produz.</translation>
    </message>
    <message>
        <source>Whether a number of its own is added to every output.</source>
        <translation>Se um número próprio (o viés) é somado a cada saída.</translation>
    </message>
    <message>
        <source>Spectral norm: keeps the layer from stretching anything to more than its length (Miyato 2018).</source>
        <translation>Norma espectral: impede a camada de esticar qualquer vetor além do comprimento que ele tinha (Miyato 2018).</translation>
    </message>
    <message>
        <source>How many channels it makes.</source>
        <translation>Quantos canais ela produz.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canais</translation>
    </message>
    <message>
        <source>Height and width of the window of weights.</source>
        <translation>Altura e largura da janela de pesos.</translation>
    </message>
    <message>
        <source>How far the window moves from one output to the next.</source>
        <translation>Quanto a janela anda de uma saída para a seguinte.</translation>
    </message>
    <message>
        <source>What is added on every side; &apos;same&apos;: as TensorFlow does it.</source>
        <translation>O que se acrescenta de cada lado; &apos;same&apos;: como faz o TensorFlow.</translation>
    </message>
    <message>
        <source>How many times as high and wide.</source>
        <translation>Quantas vezes maiores ficam a altura e a largura.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
    </message>
    <message>
        <source>Height and width of the window of which the mean is taken.</source>
        <translation>Altura e largura da janela da qual se tira a média.</translation>
    </message>
    <message>
        <source>Of how many pixels the mean is taken in the end, in either direction.</source>
        <translation>De quantos pixels se tira a média no final, em cada direção.</translation>
    </message>
    <message>
        <source>The slope of LeakyReLU below zero.</source>
        <translation>A inclinação da LeakyReLU abaixo de zero.</translation>
    </message>
    <message>
        <source>How much of the running mean and variance is kept at each batch; what Keras calls momentum and PyTorch 1 - momentum.</source>
        <translation>Quanto da média e da variância móveis se conserva a cada lote; é o momentum do Keras e, no PyTorch, 1 − momentum.</translation>
    </message>
    <message>
        <source>Keeps the division from blowing up.</source>
        <translation>Impede que a divisão exploda.</translation>
    </message>
    <message>
        <source>The share of the numbers that is set to 0 while training.</source>
        <translation>A fração dos números que é zerada durante o treinamento.</translation>
    </message>
    <message>
        <source>The picture that a row of numbers becomes.</source>
        <translation>A imagem em que uma fileira de números se transforma.</translation>
    </message>
    <message>
        <source>channels, height, width</source>
        <translation>canais, altura, largura</translation>
    </message>
    <message>
        <source>halves of the way from black to white</source>
        <translation>meias distâncias do preto ao branco</translation>
    </message>
    <message>
        <source>Mirrors each picture or not, by a coin that is tossed at each use.</source>
        <translation>Espelha ou não cada imagem, no cara ou coroa, a cada uso.</translation>
    </message>
</context>
<context>
    <name>FileLoader</name>
    <message>
        <source>%1 is not a valid experiment:</source>
        <translation>%1 não é um experimento válido:</translation>
    </message>
    <message>
        <source>%1 cannot be read as points, a picture or an experiment: %2.</source>
        <translation>%1 não pode ser lido como pontos, imagem ou experimento: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>Everything Ganimede reads (*.json *.safetensors *.csv *.tsv *.txt *.png *.jpg *.jpeg *.bmp *.gif *.svg)</source>
        <translation>Tudo o que o Ganimede lê (*.json *.safetensors *.csv *.tsv *.txt *.png *.jpg *.jpeg *.bmp *.gif *.svg)</translation>
    </message>
    <message>
        <source>Experiments and checkpoints (*.json *.safetensors)</source>
        <translation>Experimentos e checkpoints (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>Points (*.csv *.tsv *.txt)</source>
        <translation>Pontos (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.svg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.bmp *.gif *.svg)</translation>
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
        <translation>%1: %2 imagens de %3 × %4 em %5 classes. Licença: %6.</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation>Espectral</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
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
        <translation>Padding</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Fração</translation>
    </message>
    <message>
        <source>Channels, height, width</source>
        <translation>Canais, altura, largura</translation>
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
        <translation>Linear</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation>Convolução transposta</translation>
    </message>
    <message>
        <source>Up-sampling</source>
        <translation>Superamostragem</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling médio</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>Bloco residual</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. de lote</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Norm. de camada</translation>
    </message>
    <message>
        <source>Instance norm</source>
        <translation>Norm. de instância</translation>
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
        <translation>Remodelar</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Achatar</translation>
    </message>
    <message>
        <source>Conv</source>
        <translation>Conv</translation>
    </message>
    <message>
        <source>Transposed conv</source>
        <translation>Conv transposta</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residual</translation>
    </message>
    <message>
        <source>Up-sample ×%1</source>
        <translation>Superamostragem ×%1</translation>
    </message>
    <message>
        <source>Average pool /%1</source>
        <translation>Pooling médio /%1</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Two networks, one game</source>
        <translation>Duas redes, um jogo</translation>
    </message>
    <message>
        <source>What a GAN is: a generator that makes points, and a discriminator that judges them.</source>
        <translation>O que é uma GAN: um gerador que faz pontos e um discriminador que os julga.</translation>
    </message>
    <message>
        <source>The purple diamonds are fakes. The generator, G, takes two random numbers and makes a point of them. Its weights are still random, so its points lie just anywhere.</source>
        <translation>Os losangos roxos são falsos. O gerador, G, recebe dois números aleatórios e faz deles um ponto. Seus pesos ainda são aleatórios, por isso os pontos caem em qualquer lugar.</translation>
    </message>
    <message>
        <source>The discriminator, D, says of every place how real a point there looks: green for real, purple for fake, white for undecided. Its weights are random, too, so it knows nothing yet.</source>
        <translation>O discriminador, D, diz, para cada lugar, quão real parece um ponto ali: verde, real; roxo, falso; branco, indeciso. Os pesos dele também são aleatórios: por enquanto, ele não sabe nada.</translation>
    </message>
    <message>
        <source>Now both learn, slowly. D learns to paint the places of real points green and those of fakes purple; G learns to move its fakes to where D paints green.</source>
        <translation>Agora os dois aprendem, devagar. D aprende a pintar de verde os lugares dos pontos reais e de roxo os dos falsos; G aprende a levar seus falsos para onde D pinta de verde.</translation>
    </message>
    <message>
        <source>Your turn: take the brush at the left and draw something of your own on the stage. Training goes on with your drawing.</source>
        <translation>Sua vez: pegue o pincel, à esquerda, e desenhe algo seu no palco. O treinamento continua com o seu desenho.</translation>
    </message>
    <message>
        <source>One training step, part by part</source>
        <translation>Um passo de treinamento, por partes</translation>
    </message>
    <message>
        <source>The nine parts of a training step, of D and then of G, each on its own.</source>
        <translation>As nove partes de um passo de treinamento, de D e depois de G, uma de cada vez.</translation>
    </message>
    <message>
        <source>Part 3: D judges the real points and the fakes. Its verdict on every place is the colour beneath. Part 4: the loss of D tells how wrong it is. It wants to say 1 on real points and 0 on fakes.</source>
        <translation>Parte 3: D julga os pontos reais e os falsos. A cor ao fundo é seu veredito sobre cada lugar. Parte 4: a perda de D diz o quanto ele erra. Ele quer dizer 1 nos pontos reais e 0 nos falsos.</translation>
    </message>
    <message>
        <source>Part 5: the gradient of that loss says how each weight of D should change, and the optimiser changes it a little. We let D take a hundred such steps alone: it now tells real from fake. G was frozen, no fake has moved.</source>
        <translation>Parte 5: o gradiente dessa perda diz como cada peso de D deve mudar, e o otimizador o muda um pouco. Deixamos D dar cem passos assim, sozinho: agora ele distingue o real do falso. G estava congelado, nenhum falso se moveu.</translation>
    </message>
    <message>
        <source>Part 9: the optimiser changes G&apos;s weights so that fakes go where their arrows point. A hundred such steps of G alone: the fakes have moved, the colours have not, for D was frozen.</source>
        <translation>Parte 9: o otimizador muda os pesos de G para que os falsos sigam para onde suas setas apontam. Cem passos assim, só de G: os falsos se moveram, as cores não, pois D estava congelado.</translation>
    </message>
    <message>
        <source>But D has not seen where the fakes went, and its colours are out of date. So it is D&apos;s turn again: a hundred steps, and it has learnt the new place of the fakes.</source>
        <translation>Mas D não viu para onde foram os falsos, e suas cores estão desatualizadas. Por isso, é de novo a vez de D: cem passos, e ele aprendeu o novo lugar dos falsos.</translation>
    </message>
    <message>
        <source>A bell that slides</source>
        <translation>Um sino que desliza</translation>
    </message>
    <message>
        <source>The same game with numbers in place of points, where the best possible D is known.</source>
        <translation>O mesmo jogo com números em vez de pontos, em que se conhece o melhor D possível.</translation>
    </message>
    <message>
        <source>Real data of one dimension: numbers under the green bell. The generated numbers, purple, come from noise z at the bottom; each line shows where G takes a z.</source>
        <translation>Dados reais de uma dimensão: números sob o sino verde. Os números gerados, em roxo, vêm do ruído z, embaixo; cada linha mostra para onde G leva um z.</translation>
    </message>
    <message>
        <source>The blue curve is D: how real it takes each number to be, from 0 to 1. The dashed curve is D*, the best discriminator there could be for this G: p / (p + q), from the two densities (Goodfellow 2014).</source>
        <translation>A curva azul é D: quão real ele considera cada número, de 0 a 1. A tracejada é D*, o melhor discriminador possível para este G: p / (p + q), a partir das duas densidades (Goodfellow 2014).</translation>
    </message>
    <message>
        <source>Watch the purple bell slide onto the green one. D follows D* as well as it can. When the bells lie on each other, D* is one half everywhere: nobody could tell the two apart.</source>
        <translation>Veja o sino roxo deslizar até ficar sobre o verde. D segue D* o melhor que pode. Quando um sino cobre o outro, D* é um meio em toda parte: ninguém conseguiria distinguir os dois.</translation>
    </message>
    <message>
        <source>Why the loss matters</source>
        <translation>Por que a perda importa</translation>
    </message>
    <message>
        <source>Minimax, non-saturating and Wasserstein loss, by what they teach G when D is sure.</source>
        <translation>As perdas minimax, não saturante e de Wasserstein: o que ensinam a G quando D tem certeza.</translation>
    </message>
    <message>
        <source>The first loss is minimax: G makes log(1 - D) small. Here D is already sure of everything, and the loss is flat where the fakes are: no pink arrow, nothing moves. This is the vanishing gradient.</source>
        <translation>A primeira perda é a minimax: G procura diminuir log(1 − D). Aqui D já tem certeza de tudo, e a perda é plana onde estão os falsos: nenhuma seta rosa, nada se move. É o gradiente que desaparece.</translation>
    </message>
    <message>
        <source>The same networks from the same first weights; only the loss differs. The non-saturating loss lets G make -log(D) small: it pushes hardest just where D is sure.</source>
        <translation>As mesmas redes, com os mesmos pesos iniciais; só a perda é outra. Com a não saturante, G procura diminuir −log(D): ela empurra com mais força justamente onde D tem certeza.</translation>
    </message>
    <message>
        <source>Wasserstein loss makes D a critic: it gives scores without bounds, high for real and low for fake. That only works if the critic is not too steep. Here its weights are clipped to 0.01 on either side, and it is nearly flat.</source>
        <translation>A perda de Wasserstein faz de D um crítico: ele dá pontuações sem limites, altas para o real e baixas para o falso. Isso só funciona se o crítico não for íngreme demais. Aqui, um corte mantém seus pesos entre −0.01 e 0.01, e ele é quase plano.</translation>
    </message>
    <message>
        <source>A gradient penalty (WGAN-GP) holds the critic&apos;s slope near 1 instead of its weights near 0. Every fake feels the same steady pull.</source>
        <translation>A penalidade do gradiente (WGAN-GP) mantém a inclinação do crítico perto de 1, em vez de seus pesos perto de 0. Cada falso sente o mesmo puxão firme.</translation>
    </message>
    <message>
        <source>The relativistic loss compares: is this real point more real than that fake? With the penalties R1 and R2 it holds all eight clouds. Now change the loss at the left while it trains, and watch the curves at the right.</source>
        <translation>A perda relativística compara: este ponto real é mais real que aquele falso? Com as penalidades R1 e R2, mantém cobertas as oito nuvens. Agora mude a perda, à esquerda, durante o treinamento e observe as curvas à direita.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>O que dá errado</translation>
    </message>
    <message>
        <source>Mode collapse, oscillation and steps that are too large, each with its cure.</source>
        <translation>Colapso de modas, oscilação e passos grandes demais, cada um com sua cura.</translation>
    </message>
    <message>
        <source>The cure: D judges each real point against a fake (relativistic loss) and is kept flat at the data (R1 and R2). The same networks from the same first weights now find all eight clouds.</source>
        <translation>A cura: D julga cada ponto real contra um falso (perda relativística) e é mantido plano nos dados (R1 e R2). As mesmas redes, com os mesmos pesos iniciais, agora encontram as oito nuvens.</translation>
    </message>
    <message>
        <source>Oscillation: the simplest game of all, a straight-line critic against a G that can only shift and stretch. The cloud circles for ever, since each network only answers the other&apos;s last move.</source>
        <translation>Oscilação: o jogo mais simples de todos, um crítico linear contra um G que só sabe deslocar e esticar. A nuvem dá voltas para sempre, pois cada rede só responde à última jogada da outra.</translation>
    </message>
    <message>
        <source>R1 costs the critic its slope at the real data: every round becomes smaller, and the cloud comes to rest.</source>
        <translation>R1 faz o crítico pagar por sua inclinação nos dados reais: cada volta fica menor, e a nuvem sossega.</translation>
    </message>
    <message>
        <source>Pictures, and the space behind them</source>
        <translation>Imagens e o espaço por trás delas</translation>
    </message>
    <message>
        <source>A DCGAN that writes 3s and 8s, what can go wrong in its layers, and a walk through its latent space.</source>
        <translation>Uma DCGAN que escreve os dígitos 3 e 8, o que pode dar errado em suas camadas e um passeio por seu espaço latente.</translation>
    </message>
    <message>
        <source>The same game with pictures: 3s and 8s of MNIST, 28 × 28 pixels. G makes a picture of 100 random numbers by transposed convolutions, D judges it by convolutions. Nothing is learnt yet: this is noise.</source>
        <translation>O mesmo jogo com imagens: os dígitos 3 e 8 do MNIST, 28 × 28 pixels. G faz uma imagem a partir de 100 números aleatórios, com convoluções transpostas; D a julga com convoluções. Nada foi aprendido ainda: isto é ruído.</translation>
    </message>
    <message>
        <source>The space behind the pictures: drag the slider beneath the picture, and one digit becomes another by way of shapes that nobody ever wrote. R rolls the dice for a new pair, Space plays the way.</source>
        <translation>O espaço por trás das imagens: arraste o controle deslizante abaixo da imagem, e um dígito vira outro, passando por formas que ninguém jamais escreveu. R sorteia um novo par, Espaço reproduz o percurso.</translation>
    </message>
    <message>
        <source>The green dots are real data: points drawn from two clouds. A GAN has to make new points like them, and nobody tells it where the clouds are.</source>
        <translation>Os pontos verdes são dados reais, sorteados de duas nuvens. Uma GAN deve fazer novos pontos parecidos com eles, e ninguém lhe diz onde estão as nuvens.</translation>
    </message>
    <message>
        <source>A training step has two halves: first D learns, then G. You set the pace here. Part 1: a batch of real points is drawn at random.</source>
        <translation>Um passo de treinamento tem duas metades: primeiro D aprende, depois G. Aqui, é você quem dita o ritmo. Parte 1: sorteia-se um lote de pontos reais.</translation>
    </message>
    <message>
        <source>Part 2: noise is drawn, two random numbers for each fake, and G makes a point of them. The fakes shown are of noise that stays the same, so that each can be followed.</source>
        <translation>Parte 2: sorteia-se ruído, dois números aleatórios para cada falso, e deles G faz um ponto. Aqui, os falsos vêm de um ruído que não muda, para que possamos acompanhar cada um.</translation>
    </message>
    <message>
        <source>Part 6: new noise, new fakes. Part 7: D judges them, and is frozen now. Part 8: the loss of G is small where D takes fakes for real. The pink arrows show where its gradient would have each fake go.</source>
        <translation>Parte 6: novo ruído, novos falsos. Parte 7: D os julga, mas agora está congelado. Parte 8: a perda de G é pequena onde D toma falsos por reais. As setas rosa mostram para onde o gradiente dela levaria cada falso.</translation>
    </message>
    <message>
        <source>Training is one step of D and one of G, again and again. The buttons D| and G| in the bar at the top take half steps whenever you like.</source>
        <translation>Treinar é um passo de D e um de G, vez após vez. Os botões D| e G| da barra de cima dão meios passos quando você quiser.</translation>
    </message>
    <message>
        <source>So far G was a straight line, x = a z + b, with two parameters: enough for a bell. Here the data have two sharp edges, and G has hidden layers to bend the bell into a block.</source>
        <translation>Até aqui, G era uma reta, x = a z + b, com dois parâmetros. Para um sino, isso basta. Agora os dados têm duas bordas nítidas, e G tem camadas ocultas para transformar o sino em um bloco.</translation>
    </message>
    <message>
        <source>Three bells of one. The lines at the bottom have to spread apart, since hardly any z may land between the bells. Does G find all three?</source>
        <translation>Três sinos a partir de um. As linhas, embaixo, têm de se afastar umas das outras, pois quase nenhum z pode cair entre os sinos. Será que G encontra os três?</translation>
    </message>
    <message>
        <source>Now they train. The six pictures at the top are always made of the same six latents; blots come first, then strokes. Without a graphics card that takes a minute or two; you need not wait for it.</source>
        <translation>Agora as redes treinam. As seis imagens no alto vêm sempre dos mesmos seis latentes: primeiro aparecem borrões, depois traços. Sem placa de vídeo, isso leva um ou dois minutos; não é preciso esperar.</translation>
    </message>
    <message>
        <source>Here are the same networks after 50 epochs; they come with the program. Each picture is made by G, none is taken from the data. Click one to see the training pictures that are nearest to it.</source>
        <translation>Aqui estão as mesmas redes após 50 épocas; elas vêm com o programa. Cada imagem é feita por G; nenhuma é tirada dos dados. Clique em uma para ver as imagens de treinamento mais próximas dela.</translation>
    </message>
    <message>
        <source>Mode collapse: eight clouds are real, and all fakes crowd into few of them. D recognises nearly every one of them, but no slope of it leads to another cloud, so they only run about where they are. The card at the right says so, with the numbers it rests on.</source>
        <translation>Colapso de modas: as nuvens reais são oito, e todos os falsos se amontoam em poucas delas. D reconhece quase todos, mas nenhuma inclinação dele leva a outra nuvem, e eles só andam de um lado para outro onde estão. O cartão à direita diz isso, com os números em que se baseia.</translation>
    </message>
    <message>
        <source>D too strong: it learns at a hundred times G&apos;s rate, and ten times as often. It recognises nearly every fake, and the fakes settle on a part of the data.</source>
        <translation>D forte demais: ele aprende com uma taxa cem vezes maior que a de G, e com dez vezes mais atualizações. Reconhece quase todos os falsos, e os falsos ficam em uma parte dos dados.</translation>
    </message>
    <message>
        <source>The cure is to hold D back: one update for one of G, at three times G&apos;s rate instead of a hundred. Now both moons are found.</source>
        <translation>A cura é conter D: uma atualização para cada uma de G, com uma taxa três vezes maior que a de G, em vez de cem. Agora as duas luas são encontradas.</translation>
    </message>
    <message>
        <source>And steps that are simply too large: D takes everything for fake, corrects itself, takes everything for real. Each correction overshoots more than the one before, until the numbers leave what a computer can hold. The window says so and offers ways out.</source>
        <translation>E passos simplesmente grandes demais: D toma tudo por falso, corrige-se, toma tudo por real. Cada correção ultrapassa o alvo mais que a anterior, até os números já não caberem no computador. A janela avisa e oferece saídas.</translation>
    </message>
    <message>
        <source>From the start again, D a little ahead. The pink arrows are all that G ever learns from: where D&apos;s verdict pushes each fake. G never sees a real point. If D paints badly, G learns badly.</source>
        <translation>De novo desde o início, com D um pouco à frente. G só aprende com as setas rosa: elas mostram para onde o veredito de D empurra cada falso. G nunca vê um ponto real. Se D pinta mal, G aprende mal.</translation>
    </message>
    <message>
        <source>Faster now. The sheet is G&apos;s noise, bent: every pair of random numbers has its place on it, but for the rarest, beyond its edge. Where fakes and real points are alike D can only guess, says about 0.5 and paints white. That is the end of the game.</source>
        <translation>Agora mais rápido. A folha é o ruído de G, deformado: cada par de números aleatórios tem nela seu lugar, exceto os mais raros, além da borda. Onde os falsos e os reais se confundem, D só pode adivinhar, diz cerca de 0.5 e pinta de branco. É aí que o jogo termina.</translation>
    </message>
    <message>
        <source>Untrained once more, with windows of 3 pixels in place of 4, that move by 2: some pixels are painted by two windows, some by one. Look closely: a fine checkerboard lies in the noise, which the first step&apos;s did not have. G has to unlearn it.</source>
        <translation>De novo sem treino, com janelas de 3 pixels em vez de 4, que andam de 2 em 2: alguns pixels são pintados por duas janelas, outros por uma só. Olhe de perto: há no ruído um xadrez fino, que no primeiro passo não havia. G tem de desaprendê-lo.</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>; seed %1</source>
        <translation>; semente %1</translation>
    </message>
</context>
<context>
    <name>PicturePixels</name>
    <message>
        <source>D takes it for real (%1 of 1)</source>
        <translation>D a considera real (%1 de 1)</translation>
    </message>
    <message>
        <source>D takes it for a fake (%1 of 1)</source>
        <translation>D a considera falsa (%1 de 1)</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>A line</source>
        <translation>Uma linha</translation>
    </message>
    <message>
        <source>Watch the fakes slide onto the line and spread along it until both ends are reached.</source>
        <translation>Veja os falsos deslizarem até a linha e se espalharem por ela até alcançarem as duas pontas.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Duas gaussianas</translation>
    </message>
    <message>
        <source>Watch the generator split its fakes between two clouds, and the bridge between them thin out.</source>
        <translation>Veja o gerador dividir seus falsos entre duas nuvens, e a ponte entre elas ficar cada vez mais fina.</translation>
    </message>
    <message>
        <source>A ring</source>
        <translation>Um anel</translation>
    </message>
    <message>
        <source>Watch the manifold bend around a hole that it cannot tear open.</source>
        <translation>Veja a variedade se curvar em volta de um buraco: para abri-lo, ela teria de se rasgar, e isso ela não pode.</translation>
    </message>
    <message>
        <source>Three clouds apart</source>
        <translation>Três nuvens separadas</translation>
    </message>
    <message>
        <source>Watch the fakes visit one cloud, then another, before all three are held.</source>
        <translation>Veja os falsos visitarem uma nuvem, depois outra, até que as três estejam cobertas.</translation>
    </message>
    <message>
        <source>Eight Gaussians on a ring</source>
        <translation>Oito gaussianas em um anel</translation>
    </message>
    <message>
        <source>Count the clouds that hold fakes: all eight, within seconds. The relativistic loss with R1 and R2 keeps the game at rest.</source>
        <translation>Conte as nuvens que têm falsos: todas as oito, em poucos segundos. A perda relativística com R1 e R2 mantém o jogo estável.</translation>
    </message>
    <message>
        <source>A grid of 25 Gaussians</source>
        <translation>Uma grade de 25 gaussianas</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Duas luas</translation>
    </message>
    <message>
        <source>Watch one sheet of latent space fold into two crescents.</source>
        <translation>Veja uma única folha do espaço latente se dobrar em duas meias-luas.</translation>
    </message>
    <message>
        <source>A spiral</source>
        <translation>Uma espiral</translation>
    </message>
    <message>
        <source>A checkerboard</source>
        <translation>Um tabuleiro de xadrez</translation>
    </message>
    <message>
        <source>Watch straight edges appear where the discriminator learns to say no.</source>
        <translation>Veja surgirem bordas retas onde o discriminador aprende a dizer não.</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Um coração</translation>
    </message>
    <message>
        <source>Watch points pour into a drawing. Then take the brush and draw your own.</source>
        <translation>Veja os pontos se derramarem dentro de um desenho. Depois, pegue o pincel e faça o seu.</translation>
    </message>
    <message>
        <source>A grid of 100 Gaussians</source>
        <translation>Uma grade de 100 gaussianas</translation>
    </message>
    <message>
        <source>Watch the generator find cloud after cloud of one hundred, and then sharpen them: the hardest of the grids.</source>
        <translation>Veja o gerador encontrar nuvem após nuvem, entre cem, e depois torná-las mais nítidas: é a mais difícil das grades.</translation>
    </message>
    <message>
        <source>A normal distribution</source>
        <translation>Uma distribuição normal</translation>
    </message>
    <message>
        <source>Watch the generated bell slide onto the real one. D follows its best, dashed, and ends undecided: one half everywhere.</source>
        <translation>Veja o sino gerado deslizar até ficar sobre o real. D segue o melhor D possível, tracejado, e termina indeciso: um meio em toda parte.</translation>
    </message>
    <message>
        <source>A uniform distribution</source>
        <translation>Uma distribuição uniforme</translation>
    </message>
    <message>
        <source>Noise is a bell, the data have two sharp edges: see how the generator bends the one into the other, and where its edges stay round.</source>
        <translation>O ruído é um sino, os dados têm duas bordas nítidas: veja como o gerador transforma um nos outros, e onde as bordas geradas continuam arredondadas.</translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation>Três sinos</translation>
    </message>
    <message>
        <source>A drawn density</source>
        <translation>Uma densidade desenhada</translation>
    </message>
    <message>
        <source>Take the brush and paint another: the generator follows what you draw.</source>
        <translation>Pegue o pincel e pinte outra: o gerador acompanha o que você desenha.</translation>
    </message>
    <message>
        <source>A critic clipped flat</source>
        <translation>Um crítico achatado pelo corte</translation>
    </message>
    <message>
        <source>Wasserstein loss with weights held within 0.01: so small a critic is nearly flat, and its arrows nearly nothing.</source>
        <translation>Perda de Wasserstein com os pesos mantidos entre −0.01 e 0.01: com pesos tão pequenos, o crítico é quase plano, e suas setas, quase nada.</translation>
    </message>
    <message>
        <source>A critic of slope one</source>
        <translation>Um crítico de inclinação um</translation>
    </message>
    <message>
        <source>The gradient penalty holds the slope near 1 instead: every fake feels the same steady pull towards the moons.</source>
        <translation>Aqui, é a penalidade do gradiente que mantém a inclinação perto de 1: cada falso sente o mesmo puxão firme em direção às luas.</translation>
    </message>
    <message>
        <source>A discriminator that is too strong</source>
        <translation>Um discriminador forte demais</translation>
    </message>
    <message>
        <source>A discriminator held back</source>
        <translation>Um discriminador contido</translation>
    </message>
    <message>
        <source>A generator that is too strong</source>
        <translation>Um gerador forte demais</translation>
    </message>
    <message>
        <source>Ten updates of G for one of D: the fakes jump as one clump to wherever the discriminator looks away.</source>
        <translation>Dez atualizações de G para cada uma de D: os falsos saltam, em bloco, para onde quer que o discriminador não esteja olhando.</translation>
    </message>
    <message>
        <source>A generator in balance</source>
        <translation>Um gerador em equilíbrio</translation>
    </message>
    <message>
        <source>Both networks learn at one pace again, one update each: the clump opens and fills the heart.</source>
        <translation>As duas redes voltam a aprender no mesmo ritmo, uma atualização para cada: o bloco se desfaz e preenche o coração.</translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation>Colapso de modas</translation>
    </message>
    <message>
        <source>Mode collapse, cured</source>
        <translation>Colapso de modas, curado</translation>
    </message>
    <message>
        <source>Oscillation</source>
        <translation>Oscilação</translation>
    </message>
    <message>
        <source>Oscillation, damped</source>
        <translation>Oscilação, amortecida</translation>
    </message>
    <message>
        <source>The same game with R1, which costs the critic its slope at the data: each round is smaller, and the cloud comes to rest in the middle.</source>
        <translation>O mesmo jogo com R1, que faz o crítico pagar por sua inclinação nos dados: cada volta é menor que a anterior, e a nuvem sossega no centro.</translation>
    </message>
    <message>
        <source>Learning far too fast</source>
        <translation>Aprender rápido demais</translation>
    </message>
    <message>
        <source>The same at a thirtieth</source>
        <translation>O mesmo, com um trinta avos da taxa</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>O gradiente que desaparece</translation>
    </message>
    <message>
        <source>The discriminator is sure of everything, so the minimax loss is flat where the fakes are: no pink arrows, nothing moves.</source>
        <translation>O discriminador tem certeza de tudo, e por isso a perda minimax é plana onde estão os falsos: nenhuma seta rosa, nada se move.</translation>
    </message>
    <message>
        <source>The vanishing gradient, cured</source>
        <translation>O gradiente que desaparece, curado</translation>
    </message>
    <message>
        <source>Only the loss is another, the non-saturating one: it pushes hardest where the discriminator is sure, and the ring fills.</source>
        <translation>Só a perda é outra, a não saturante: ela empurra com mais força justamente onde o discriminador tem certeza, e o anel se preenche.</translation>
    </message>
    <message>
        <source>Handwritten digits, small and modern</source>
        <translation>Dígitos manuscritos, com redes pequenas e modernas</translation>
    </message>
    <message>
        <source>All ten digits of MNIST by networks small enough for two processor cores: the generator up-samples and convolves, the discriminator has a residual block, and the relativistic loss with R1 and R2 keeps the game at rest. What is shown is a moving average of the generator.</source>
        <translation>Todos os dez dígitos do MNIST, com redes tão pequenas que dois núcleos do processador dão conta delas: o gerador alterna superamostragem e convolução, o discriminador tem um bloco residual, e a perda relativística com R1 e R2 mantém o jogo estável. O que se mostra é uma média móvel do gerador.</translation>
    </message>
    <message>
        <source>Blots first, then strokes, then digits. Are all ten there, and does none take over?</source>
        <translation>Primeiro borrões, depois traços, depois dígitos. Estão todos os dez ali, e nenhum toma conta?</translation>
    </message>
    <message>
        <source>Handwritten digits by name</source>
        <translation>Dígitos manuscritos, chamados pelo nome</translation>
    </message>
    <message>
        <source>The same small networks, both told which digit it is: the generator&apos;s latent is multiplied with the digit&apos;s embedding, and the discriminator judges whether picture and digit belong together.</source>
        <translation>As mesmas redes pequenas, agora informadas de qual é o dígito: o latente do gerador é multiplicado pelo embedding do dígito, e o discriminador julga se a imagem e o dígito combinam.</translation>
    </message>
    <message>
        <source>Every column of the wall keeps its digit from early on; only the handwriting is left to the latent.</source>
        <translation>Desde cedo, cada coluna do mural conserva seu dígito; ao latente resta apenas a caligrafia.</translation>
    </message>
    <message>
        <source>DCGAN with k steps of the discriminator</source>
        <translation>DCGAN com k passos do discriminador</translation>
    </message>
    <message>
        <source>MNIST as an English set of notes trains it in PyTorch: the discriminator takes k steps on fresh noise, real and generated pictures apart with a loss each, then the generator takes one. The notes print the loop alone. Rate and momentum are those of the article they link; k = 2, the batch, and the networks, which follow the DCGAN paper at 28 pixels, are chosen here.</source>
        <translation>Um treinamento no MNIST como o de umas notas de aula em inglês, em PyTorch: o discriminador dá k passos, sempre com ruído novo, e vê as imagens reais e as geradas em separado, com uma perda para cada grupo; depois, o gerador dá um passo. As notas trazem apenas o laço de treinamento. A taxa de aprendizado e o momentum são os do artigo que elas indicam; k = 2, o lote e as redes, que seguem o artigo da DCGAN com 28 pixels, foram escolhidos aqui.</translation>
    </message>
    <message>
        <source>Two separate losses of the discriminator, on real and on generated pictures: watch them approach each other while the digits take shape.</source>
        <translation>Duas perdas separadas do discriminador, uma nas imagens reais e outra nas geradas: veja como se aproximam uma da outra enquanto os dígitos tomam forma.</translation>
    </message>
    <message>
        <source>DCGAN on 3s and 8s</source>
        <translation>DCGAN com os dígitos 3 e 8</translation>
    </message>
    <message>
        <source>The six pictures epoch by epoch: shapes within the first, and a 3 or an 8 each long before the fiftieth.</source>
        <translation>As seis imagens, época a época: formas já na primeira, e um 3 ou um 8 em cada uma muito antes da quinquagésima.</translation>
    </message>
    <message>
        <source>DCGAN on 3s and 8s, as printed</source>
        <translation>DCGAN com os dígitos 3 e 8, ao pé da letra</translation>
    </message>
    <message>
        <source>The same practical as its code runs when typed in: it never passes training=True, so dropout is off and batch norm stays at its first statistics. Compare it with the one that is meant.</source>
        <translation>A mesma aula prática, tal como seu código roda quando é digitado: ele nunca passa training=True; por isso, o dropout fica desligado e a normalização de lote mantém suas primeiras estatísticas. Compare com a versão que se pretendia.</translation>
    </message>
    <message>
        <source>It learns all the same. How do its losses and its six pictures differ from those of the other?</source>
        <translation>Ela aprende mesmo assim. Em que suas perdas e suas seis imagens diferem das da outra?</translation>
    </message>
    <message>
        <source>Checkerboard of transposed convolutions</source>
        <translation>O xadrez das convoluções transpostas</translation>
    </message>
    <message>
        <source>The same practical with kernels of 3 in place of 4. A stride of 2 does not divide 3, so that neighbouring pixels of the output are painted by one window and by two in turn, and a checkerboard is laid over every picture that the generator then has to unlearn.</source>
        <translation>A mesma aula prática, com kernels de 3 em vez de 4. O stride (o passo da janela) é 2 e não divide 3; por isso, pixels vizinhos da saída são pintados ora por uma janela, ora por duas, e sobre cada imagem se estende um xadrez que o gerador depois tem de desaprender.</translation>
    </message>
    <message>
        <source>The first kind of GAN: two perceptrons</source>
        <translation>O primeiro tipo de GAN: dois perceptrons</translation>
    </message>
    <message>
        <source>The vanilla GAN of a PyTorch course, two multi-layer perceptrons on MNIST. The text names it and prints no code for it: the widths (256, 512, 1024 and back), LeakyReLU and dropout are the customary ones and chosen here; rate, momentum, noise, epochs and the loop are those of its DCGAN.</source>
        <translation>A GAN original (vanilla) de um curso de PyTorch: dois perceptrons multicamadas no MNIST. O texto a menciona, mas não traz código para ela: as larguras (256, 512, 1024 e de volta), a LeakyReLU e o dropout são os de costume e foram escolhidos aqui; a taxa de aprendizado, o momentum, o ruído, as épocas e o laço de treinamento são os da DCGAN do mesmo curso.</translation>
    </message>
    <message>
        <source>Digits made of grains, since nothing tells a perceptron which pixels are neighbours. Compare it with any DCGAN.</source>
        <translation>Dígitos feitos de grãos, pois nada diz a um perceptron quais pixels são vizinhos. Compare com qualquer DCGAN.</translation>
    </message>
    <message>
        <source>DCGAN of 64 x 64 pixels in colour</source>
        <translation>DCGAN de 64 × 64 pixels em cores</translation>
    </message>
    <message>
        <source>The DCGAN of a PyTorch course, after Radford, Metz and Chintala (2016): 1024, 512, 256 and 128 channels, kernels of 4, weights from N(0, 0.02), twenty fixed latents, 200 epochs. MNIST is brought to 64 x 64 pixels and three channels; Fashion-MNIST and CIFAR-10 work as well. The batch is not in the text and is the paper&apos;s 128; linear layers, too, start from N(0, 0.02) here, and batch norm&apos;s gains from N(1, 0.02) as in the paper. Needs a graphics card.</source>
        <translation>A DCGAN de um curso de PyTorch, segundo Radford, Metz e Chintala (2016): 1024, 512, 256 e 128 canais, kernels de 4, pesos de N(0, 0.02), vinte latentes fixos, 200 épocas. O MNIST é levado a 64 × 64 pixels e três canais; o Fashion-MNIST e o CIFAR-10 também servem. O tamanho do lote não está no texto; é o do artigo, 128. Aqui, também as camadas lineares partem de N(0, 0.02), e os ganhos da normalização de lote, de N(1, 0.02), como no artigo. Precisa de uma placa de vídeo.</translation>
    </message>
    <message>
        <source>How early there are digits, and how little the later epochs change. Set data.source to fashion-mnist or cifar-10 and see where it stops being easy.</source>
        <translation>Repare como os dígitos aparecem cedo e como as últimas épocas mudam pouco. Ponha fashion-mnist ou cifar-10 em data.source e veja onde deixa de ser fácil.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>OpenMoji&apos;s drawings, 64 x 64 pixels in colour, by networks small enough for a processor: up-sampling and residual blocks, the relativistic loss with R1 and R2, a moving average of the generator.</source>
        <translation>Os desenhos do OpenMoji, com 64 × 64 pixels em cores, feitos por redes pequenas o bastante para um processador comum: superamostragem e blocos residuais, a perda relativística com R1 e R2, uma média móvel do gerador.</translation>
    </message>
    <message>
        <source>Blobs of the right colours come first, then outlines. What occurs often, such as round yellow faces, is learned long before what occurs once.</source>
        <translation>Primeiro vêm manchas das cores certas, depois os contornos. O que aparece muitas vezes, como os rostos amarelos e redondos, é aprendido muito antes do que aparece uma vez só.</translation>
    </message>
    <message>
        <source>See the sheet stretch into threads between the clouds: 25 places, and one connected generator has to serve them all.</source>
        <translation>Veja a folha se esticar em fios entre as nuvens: são 25 lugares, e um só gerador, feito de uma peça só, tem de atender a todos.</translation>
    </message>
    <message>
        <source>Three peaks from one bell of noise: the lines from z must spread apart. Does the generator find all three?</source>
        <translation>Três picos a partir de um só sino de ruído: as linhas que partem de z têm de se afastar umas das outras. Será que o gerador encontra os três?</translation>
    </message>
    <message>
        <source>The same networks from the same first weights. Judging each real point against a fake, and keeping D flat at the data, brings all eight clouds back.</source>
        <translation>As mesmas redes, com os mesmos pesos iniciais. Julgar cada ponto real contra um falso e manter D plano nos dados traz de volta as oito nuvens.</translation>
    </message>
    <message>
        <source>A Spanish practical in Keras, as it is meant: three transposed convolutions make 28 x 28 pixels of a hundred numbers, dropout and batch norm are at work, and one batch of noise serves both networks&apos; updates. Six fixed latents are shown.</source>
        <translation>Uma aula prática em espanhol, com Keras, tal como foi pensada: três convoluções transpostas fazem 28 × 28 pixels a partir de cem números, o dropout e a normalização de lote (batch norm) estão ativos, e um mesmo lote de ruído serve às atualizações das duas redes. São mostrados seis latentes fixos.</translation>
    </message>
    <message>
        <source>A regular grid over the first pictures, plainest where they should be black. Then compare the small, modern networks for handwritten digits, whose generator up-samples and convolves.</source>
        <translation>Uma grade regular sobre as primeiras imagens, mais visível onde elas deveriam ser pretas. Depois, compare com as redes pequenas e modernas para dígitos manuscritos, nas quais o gerador alterna superamostragem e convolução.</translation>
    </message>
    <message>
        <source>Watch the fakes wind along both arms, and the lines between their turns: the manifold cannot be torn.</source>
        <translation>Veja os falsos se enrolarem ao longo dos dois braços, e repare nas linhas entre as voltas: a variedade não pode ser rasgada.</translation>
    </message>
    <message>
        <source>D learns at a hundred times G&apos;s rate, which alone would do, and ten times as often. It recognises nearly every fake, and they settle on half of the data.</source>
        <translation>D aprende com uma taxa cem vezes maior que a de G, o que já bastaria, e com dez vezes mais atualizações. Ele reconhece quase todos os falsos, e eles se fixam em metade dos dados.</translation>
    </message>
    <message>
        <source>One update of D for one of G, at three times G&apos;s rate instead of a hundred: both moons are found.</source>
        <translation>Uma atualização de D para cada uma de G, com uma taxa três vezes maior que a de G, em vez de cem: as duas luas são encontradas.</translation>
    </message>
    <message>
        <source>Eight clouds, and all fakes crowd into one. D recognises nearly every one of them, but no slope of it leads to another cloud: they only run about in theirs.</source>
        <translation>Oito nuvens, e todos os falsos se amontoam em uma só. D reconhece quase todos, mas nenhuma inclinação dele leva a outra nuvem: eles só andam de um lado para outro na sua.</translation>
    </message>
    <message>
        <source>A straight-line critic against a generator that can only shift and stretch: the cloud goes round the ring&apos;s middle for ever and never comes to rest.</source>
        <translation>Um crítico linear contra um gerador que só sabe deslocar e esticar: a nuvem dá voltas em torno do centro do anel para sempre e nunca sossega.</translation>
    </message>
    <message>
        <source>Steps this large overshoot: D takes all for fake, corrects itself, takes all for real, and each time a little further, until the numbers run away.</source>
        <translation>Passos tão grandes ultrapassam o alvo: D toma tudo por falso, corrige-se, toma tudo por real, e a cada vez um pouco mais longe, até os números dispararem.</translation>
    </message>
    <message>
        <source>A thirtieth of the learning rate: the same two networks, from the same first weights, play on and find the ring.</source>
        <translation>Com um trinta avos da taxa de aprendizado, as mesmas duas redes, com os mesmos pesos iniciais, seguem jogando e encontram o anel.</translation>
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
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ e ]</translation>
    </message>
    <message>
        <source>Smaller or larger brush; so does the wheel</source>
        <translation>Pincel menor ou maior; a roda do mouse faz o mesmo</translation>
    </message>
    <message>
        <source>Shift while drawing</source>
        <translation>Shift ao desenhar</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>Uma linha reta</translation>
    </message>
    <message>
        <source>Ctrl with a straight line</source>
        <translation>Ctrl com uma linha reta</translation>
    </message>
    <message>
        <source>Steps of 15 degrees</source>
        <translation>Passos de 15 graus</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Forget the stroke or the word under way</source>
        <translation>Descartar o traço ou a palavra em andamento</translation>
    </message>
    <message>
        <source>Arrows, + and -</source>
        <translation>Setas, + e −</translation>
    </message>
    <message>
        <source>Move along and zoom a chart</source>
        <translation>Percorrer e ampliar um gráfico</translation>
    </message>
    <message>
        <source>Arrows on a wall</source>
        <translation>Setas em um mural</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>Ir de imagem em imagem</translation>
    </message>
    <message>
        <source>Arrows on the pad of seeds</source>
        <translation>Setas no quadro de sementes</translation>
    </message>
    <message>
        <source>A tenth of the way to the next seed, with Shift all of it</source>
        <translation>Um décimo do caminho até a próxima semente; com Shift, o caminho todo</translation>
    </message>
    <message>
        <source>Page Up, Page Down on a way</source>
        <translation>Page Up, Page Down em um percurso</translation>
    </message>
    <message>
        <source>Go from key point to key point</source>
        <translation>Ir de ponto-chave em ponto-chave</translation>
    </message>
    <message>
        <source>Insert, Delete, Alt+Up, Alt+Down</source>
        <translation>Insert, Delete, Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>Add, remove and move a layer of an image network</source>
        <translation>Adicionar, remover e mover uma camada de uma rede de imagens</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menu</translation>
    </message>
    <message>
        <source>Copy or save what has the focus</source>
        <translation>Copiar ou salvar o que tem o foco</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Palco</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Charts and panels</source>
        <translation>Gráficos e painéis</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Play the way there and back</source>
        <translation>Reproduzir o percurso, ida e volta</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Esquerda, direita, Home, End</translation>
    </message>
    <message>
        <source>Step along the way</source>
        <translation>Andar pelo percurso</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 a 4</translation>
    </message>
    <message>
        <source>Picture, atlas, find, inside</source>
        <translation>Imagem, atlas, buscar, por dentro</translation>
    </message>
    <message>
        <source>Key points by chance</source>
        <translation>Pontos-chave ao acaso</translation>
    </message>
    <message>
        <source>Keep this picture on the shelf</source>
        <translation>Guardar esta imagem na estante</translation>
    </message>
</context>
<context>
    <name>SpeedScale</name>
    <message>
        <source>as fast as it goes</source>
        <translation>o mais rápido possível</translation>
    </message>
    <message>
        <source>one step a second</source>
        <translation>um passo por segundo</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 passos/s</translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>Converged</source>
        <translation>Convergiu</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indefinido</translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation>Colapso de modas</translation>
    </message>
    <message>
        <source>Oscillating</source>
        <translation>Oscilação</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <translation>Gradiente que desaparece</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiu</translation>
    </message>
    <message>
        <source>Modes held: %1</source>
        <translation>Modas cobertas: %1</translation>
    </message>
    <message>
        <source>Good samples: %1</source>
        <translation>Amostras boas: %1</translation>
    </message>
    <message>
        <source>Covered: %1</source>
        <translation>Cobertura: %1</translation>
    </message>
    <message>
        <source>JS divergence: %1 nats</source>
        <translation>Divergência JS: %1 nats</translation>
    </message>
    <message>
        <source>Sliced Wasserstein distance: %1</source>
        <translation>Distância de Wasserstein fatiada: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation>Modas cobertas</translation>
    </message>
    <message>
        <source>Share of the real data that is covered</source>
        <translation>Fração coberta dos dados reais</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modas</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cobertos</translation>
    </message>
    <message>
        <source>Share of runs that diverged</source>
        <translation>Fração de execuções que divergiram</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiram</translation>
    </message>
    <message>
        <source>How the GANs stand</source>
        <translation>Como estão as GANs</translation>
    </message>
    <message>
        <source>What most often became of a run</source>
        <translation>O que mais vezes aconteceu a uma execução</translation>
    </message>
    <message>
        <source>All values of %1 taken together</source>
        <translation>Todos os valores de %1 reunidos</translation>
    </message>
    <message>
        <source>%1 of %2 runs done</source>
        <translation>%1 de %2 execuções prontas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medida</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 em %2 de %3</translation>
    </message>
    <message>
        <source>Diverged: %1</source>
        <translation>Divergiram: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Near the data</source>
        <translation>Perto dos dados</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no vector target named &apos;%1&apos;: use baseline, avx2 or avx512.</source>
        <translation>Não há alvo vetorial chamado &apos;%1&apos;: use baseline, avx2 ou avx512.</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder.</source>
        <translation>o disco está cheio; libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>it would be larger than files may be here; choose another folder.</source>
        <translation>ficaria maior do que um arquivo pode ser aqui; escolha outra pasta.</translation>
    </message>
    <message>
        <source>it is read-only or not yours to use; choose another place or change its permissions.</source>
        <translation>é somente leitura ou você não tem permissão para usar; escolha outro lugar ou mude as permissões.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>esse arquivo ou essa pasta não existe.</translation>
    </message>
    <message>
        <source>part of its path is not a folder.</source>
        <translation>uma parte do caminho não é uma pasta.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>é uma pasta.</translation>
    </message>
    <message>
        <source>its name is too long.</source>
        <translation>o nome é longo demais.</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes that fit here.</source>
        <translation>é maior do que os %1 bytes que cabem aqui.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is &quot;%2&quot;, which is no count.</source>
        <translation>o valor de “%1” é “%2”, que não serve como contagem.</translation>
    </message>
    <message>
        <source>its metadata lack &quot;%1&quot;.</source>
        <translation>falta “%1” nos metadados.</translation>
    </message>
    <message>
        <source>The movie could not be written as a GIF.</source>
        <translation>Não foi possível gravar o vídeo como GIF.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is named twice or its shape does not fit its values.</source>
        <translation>o tensor “%1” aparece duas vezes ou a forma dele não combina com seus valores.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; holds a value too large for half precision.</source>
        <translation>o tensor “%1” contém um valor grande demais para a meia precisão.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pictures.</source>
        <translation>“%1” não contém imagens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or its pictures are too large: it announces %2 x %3 pixels, and at most %4 x %4 fit here.</source>
        <translation>“%1” está danificado ou suas imagens são grandes demais: anuncia %2 × %3 pixels, e aqui cabem no máximo %4 × %4.</translation>
    </message>
    <message>
        <source>Layer %1 of the generator does not fit what comes before it: %2</source>
        <translation>A camada %1 do gerador não se encaixa no que vem antes dela: %2</translation>
    </message>
    <message>
        <source>Layer %1 of the discriminator does not fit what comes before it: %2</source>
        <translation>A camada %1 do discriminador não se encaixa no que vem antes dela: %2</translation>
    </message>
    <message>
        <source>Both networks left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation>As duas redes saíram dos números finitos no passo %1. A execução está no passo %2, onde tudo estava bem.</translation>
    </message>
    <message>
        <source>The generator left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation>O gerador saiu dos números finitos no passo %1. A execução está no passo %2, onde tudo estava bem.</translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation>O discriminador saiu dos números finitos no passo %1. A execução está no passo %2, onde tudo estava bem.</translation>
    </message>
    <message>
        <source>A linear layer</source>
        <translation>Uma camada linear</translation>
    </message>
    <message>
        <source>A convolution</source>
        <translation>Uma convolução</translation>
    </message>
    <message>
        <source>A transposed convolution</source>
        <translation>Uma convolução transposta</translation>
    </message>
    <message>
        <source>Up-sampling</source>
        <translation>A superamostragem</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>O pooling médio</translation>
    </message>
    <message>
        <source>A residual block</source>
        <translation>Um bloco residual</translation>
    </message>
    <message>
        <source>Instance norm</source>
        <translation>A normalização de instância</translation>
    </message>
    <message>
        <source>A %1 layer</source>
        <translation>Uma camada %1</translation>
    </message>
    <message>
        <source>%1 needs sizes from 1 to %2.</source>
        <translation>%1 precisa de tamanhos de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 cannot be padded with %2 pixels.</source>
        <translation>%1 não aceita um padding de %2 pixels.</translation>
    </message>
    <message>
        <source>Layers work on numbers in a row or on pictures, at most %1 numbers, and not on nothing.</source>
        <translation>As camadas trabalham com números em fileira ou com imagens, de no máximo %1 números, e aqui não entra nada.</translation>
    </message>
    <message>
        <source>Layers work on numbers in a row or on pictures, at most %1 numbers, and not on %2.</source>
        <translation>As camadas trabalham com números em fileira ou com imagens, de no máximo %1 números, e aqui entra %2.</translation>
    </message>
    <message>
        <source>%1 needs a picture, and here come %2 numbers in a row; flatten comes after it, not before, and reshape makes a picture.</source>
        <translation>%1 precisa de uma imagem, e aqui entram %2 números em fileira; “Achatar” (flatten) vem depois, não antes, e “Remodelar” (reshape) faz uma imagem.</translation>
    </message>
    <message>
        <source>A linear layer needs numbers in a row, and here comes a picture of %1; put flatten before it.</source>
        <translation>Uma camada linear precisa de números em fileira, e aqui entra uma imagem de %1; ponha “Achatar” (flatten) antes dela.</translation>
    </message>
    <message>
        <source>Every number it makes is a weighted sum of all that come in.</source>
        <translation>Cada número que ela produz é uma soma ponderada de todos os que entram.</translation>
    </message>
    <message>
        <source>A window of weights moves over the picture; every channel has a window of its own.</source>
        <translation>Uma janela de pesos percorre a imagem; cada canal tem a sua própria janela.</translation>
    </message>
    <message>
        <source>The other way round: every pixel paints a window of weights, and where windows overlap they add up.</source>
        <translation>É o caminho inverso: cada pixel pinta uma janela de pesos e, onde as janelas se sobrepõem, elas se somam.</translation>
    </message>
    <message>
        <source>Every pixel becomes a square of pixels of its colour.</source>
        <translation>Cada pixel vira um quadrado de pixels da mesma cor.</translation>
    </message>
    <message>
        <source>Every square of pixels becomes one, their mean.</source>
        <translation>Cada quadrado de pixels vira um só, a média deles.</translation>
    </message>
    <message>
        <source>Two convolutions, each behind a LeakyReLU, whose outcome is added to what came in.</source>
        <translation>Duas convoluções, cada uma depois de uma LeakyReLU; o resultado é somado ao que entrou.</translation>
    </message>
    <message>
        <source>Brings every channel to mean 0 and variance 1 over the batch, then to a mean and variance it learns.</source>
        <translation>Leva cada canal à média 0 e à variância 1 no lote e, depois, a uma média e uma variância que ela aprende.</translation>
    </message>
    <message>
        <source>Brings every picture to mean 0 and variance 1 over all of it, then every channel to what it learns.</source>
        <translation>Leva cada imagem inteira à média 0 e à variância 1 e, depois, cada canal ao que ela aprende.</translation>
    </message>
    <message>
        <source>Brings every channel of every picture to mean 0 and variance 1, then to what it learns.</source>
        <translation>Leva cada canal de cada imagem à média 0 e à variância 1 e, depois, ao que ela aprende.</translation>
    </message>
    <message>
        <source>Sets a share of the numbers to 0, others each time, while training.</source>
        <translation>Durante o treinamento, zera uma fração dos números, sorteada de novo a cada vez.</translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and makes 0 of the rest.</source>
        <translation>Deixa passar o que está acima de 0 e zera o resto.</translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and makes the rest smaller.</source>
        <translation>Deixa passar o que está acima de 0 e reduz o resto.</translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and bends the rest towards -1.</source>
        <translation>Deixa passar o que está acima de 0 e curva o resto em direção a −1.</translation>
    </message>
    <message>
        <source>Squeezes everything between -1 and 1.</source>
        <translation>Comprime tudo entre −1 e 1.</translation>
    </message>
    <message>
        <source>Squeezes everything between 0 and 1.</source>
        <translation>Comprime tudo entre 0 e 1.</translation>
    </message>
    <message>
        <source>Makes a picture of numbers in a row.</source>
        <translation>Transforma números em fileira em uma imagem.</translation>
    </message>
    <message>
        <source>Makes numbers in a row of a picture.</source>
        <translation>Transforma uma imagem em números em fileira.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is no list.</source>
        <translation>seu campo “%1” não é uma lista.</translation>
    </message>
    <message>
        <source>%1 nests too deep for saved latents.</source>
        <translation>%1 tem níveis demais de listas e objetos para conter latentes salvos.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has to be a text of at most %3 bytes.</source>
        <translation>%1: “%2” tem de ser um texto de no máximo %3 bytes.</translation>
    </message>
    <message>
        <source>%1, latent %2</source>
        <translation>%1, latente %2</translation>
    </message>
    <message>
        <source>Export the generator by torch.jit.trace or torch.jit.script, and save that.</source>
        <translation>Exporte o gerador com torch.jit.trace ou torch.jit.script e salve o resultado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off or damaged: it begins as a TorchScript file does, but the list of its contents at the end is missing. Copy or save it again.</source>
        <translation>“%1” está cortado ou danificado: começa como um arquivo TorchScript, mas falta no fim a lista do conteúdo. Copie-o ou salve-o de novo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file of weights saved by torch.save, not a TorchScript module: it does not say what to compute.</source>
        <translation>“%1” é um arquivo de pesos salvo com torch.save, não um módulo TorchScript: ele não diz o que calcular.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a ZIP archive, but not one of a TorchScript module.</source>
        <translation>“%1” é um arquivo ZIP, mas não o de um módulo TorchScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: nothing but its first bytes is there. Copy or save it again.</source>
        <translation>“%1” está cortado: só estão lá os primeiros bytes. Copie-o ou salve-o de novo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a safetensors file, not a TorchScript module: it holds weights and does not say what to compute.</source>
        <translation>“%1” é um arquivo safetensors, não um módulo TorchScript: contém pesos e não diz o que calcular.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pickle, as old versions of torch.save wrote them, not a TorchScript module.</source>
        <translation>“%1” é um pickle, como os que versões antigas de torch.save gravavam, não um módulo TorchScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text file, not a TorchScript module.</source>
        <translation>“%1” é um arquivo de texto, não um módulo TorchScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a TorchScript module: it does not begin as one does.</source>
        <translation>“%1” não é um módulo TorchScript: não começa como um deles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>“%1” não existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a TorchScript file.</source>
        <translation>“%1” é uma pasta, não um arquivo TorchScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file.</source>
        <translation>“%1” não é um arquivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read.</source>
        <translation>Não foi possível ler “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 4 GiB, which is more than is opened.</source>
        <translation>“%1” tem mais de 4 GiB, o máximo que pode ser aberto.</translation>
    </message>
    <message>
        <source>Run from a TorchScript file by a process of its own.</source>
        <translation>Executado a partir de um arquivo TorchScript, em um processo próprio.</translation>
    </message>
    <message>
        <source>Its pictures lie in [%1, %2] and are mapped to [-1, 1].</source>
        <translation>Suas imagens estão em [%1, %2] e são levadas a [−1, 1].</translation>
    </message>
    <message>
        <source>Its pictures are mapped to [-1, 1] from the range that it names.</source>
        <translation>Suas imagens são levadas a [−1, 1] a partir do intervalo que ele informa.</translation>
    </message>
    <message>
        <source>The pictures of a batch depend on each other, so that each is made alone.</source>
        <translation>As imagens de um lote dependem umas das outras; por isso, cada uma é feita sozinha.</translation>
    </message>
    <message>
        <source>TorchScript files need %1 in %2, and it is not there: build it.</source>
        <translation>Para arquivos TorchScript é preciso ter %1 em %2, e ele não está lá: compile-o.</translation>
    </message>
    <message>
        <source>The generator&apos;s process took longer than 1 second and was ended.</source>
        <translation>O processo do gerador levou mais de 1 segundo e foi encerrado.</translation>
    </message>
    <message>
        <source>The generator&apos;s process took longer than %1 seconds and was ended.</source>
        <translation>O processo do gerador levou mais de %1 segundos e foi encerrado.</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>sinal %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>no word why</source>
        <translation>sem dizer por quê</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>above %1 to below %2</source>
        <translation>maior que %1 e menor que %2</translation>
    </message>
    <message>
        <source>above %1 to %2</source>
        <translation>maior que %1, até %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>de %1 até menos de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>um inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a number above %1 to below %2</source>
        <translation>um número maior que %1 e menor que %2</translation>
    </message>
    <message>
        <source>a number above %1 to %2</source>
        <translation>um número maior que %1, até %2</translation>
    </message>
    <message>
        <source>a number from %1 to below %2</source>
        <translation>um número de %1 até menos de %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>steps: %1 there, %2 here</source>
        <translation>passos: %1 lá, %2 aqui</translation>
    </message>
    <message>
        <source>seeds: %1 there, %2 here</source>
        <translation>sementes: %1 lá, %2 aqui</translation>
    </message>
    <message>
        <source>varied fields: %1 there, %2 here</source>
        <translation>campos variados: %1 lá, %2 aqui</translation>
    </message>
    <message>
        <source>the changes that the experiment makes on its way</source>
        <translation>as mudanças que o experimento faz pelo caminho</translation>
    </message>
    <message>
        <source>the experiment&apos;s %1: %2 there, %3 here</source>
        <translation>o campo %1 do experimento: %2 lá, %3 aqui</translation>
    </message>
    <message>
        <source>The network takes %1, and %2 numbers are not a whole number of those.</source>
        <translation>A rede recebe %1, e %2 números não formam uma quantidade exata disso.</translation>
    </message>
    <message>
        <source>Networks conditioned on labels need one for each picture.</source>
        <translation>Redes condicionadas a rótulos precisam de um rótulo para cada imagem.</translation>
    </message>
    <message>
        <source>There is no class %1 in this set.</source>
        <translation>Não há classe %1 neste conjunto.</translation>
    </message>
    <message>
        <source>The generator has %1 layers: there is no layer %2 to switch a channel of.</source>
        <translation>O gerador tem %1 camadas: não há camada %2 em que ligar ou desligar um canal.</translation>
    </message>
    <message>
        <source>The discriminator has %1 layers: there is no layer %2 to switch a channel of.</source>
        <translation>O discriminador tem %1 camadas: não há camada %2 em que ligar ou desligar um canal.</translation>
    </message>
    <message>
        <source>Layer %1 of the generator has %2 channels: there is no channel %3 to switch.</source>
        <translation>A camada %1 do gerador tem %2 canais: não há canal %3 para ligar ou desligar.</translation>
    </message>
    <message>
        <source>Layer %1 of the discriminator has %2 channels: there is no channel %3 to switch.</source>
        <translation>A camada %1 do discriminador tem %2 canais: não há canal %3 para ligar ou desligar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device: choose &quot;cpu&quot;, &quot;cuda&quot; or &quot;cuda:&lt;number&gt;&quot;.</source>
        <translation>&quot;%1&quot; não é um dispositivo: escolha &quot;cpu&quot;, &quot;cuda&quot; ou &quot;cuda:&lt;number&gt;&quot;.</translation>
    </message>
    <message>
        <source>Training needs 1 to 256 threads, not %1.</source>
        <translation>O treinamento precisa de 1 a 256 threads, não %1.</translation>
    </message>
    <message>
        <source>%1 Choose the device &quot;cpu&quot;.</source>
        <translation>%1 Escolha o dispositivo &quot;cpu&quot;.</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: the last one is number %2.</source>
        <translation>Não há dispositivo CUDA %1: o último é o número %2.</translation>
    </message>
    <message>
        <source>The data set holds no points, so there is nothing to train on.</source>
        <translation>O conjunto de dados não contém pontos; não há com que treinar.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinar</translation>
    </message>
    <message>
        <source>setting up the networks</source>
        <translation>preparar as redes</translation>
    </message>
    <message>
        <source>taking over a change</source>
        <translation>aplicar uma mudança</translation>
    </message>
    <message>
        <source>reading the networks</source>
        <translation>ler as redes</translation>
    </message>
    <message>
        <source>restoring the networks</source>
        <translation>restaurar as redes</translation>
    </message>
    <message>
        <source>generating points</source>
        <translation>gerar pontos</translation>
    </message>
    <message>
        <source>scoring points</source>
        <translation>pontuar pontos</translation>
    </message>
    <message>
        <source>computing gradients</source>
        <translation>calcular gradientes</translation>
    </message>
    <message>
        <source>generating pictures</source>
        <translation>gerar imagens</translation>
    </message>
    <message>
        <source>scoring pictures</source>
        <translation>pontuar imagens</translation>
    </message>
    <message>
        <source>looking for a latent</source>
        <translation>procurar um latente</translation>
    </message>
    <message>
        <source>measuring how a latent is stretched</source>
        <translation>medir o quanto um latente é esticado</translation>
    </message>
    <message>
        <source>looking into a network</source>
        <translation>examinar uma rede por dentro</translation>
    </message>
    <message>
        <source>training small networks</source>
        <translation>treinar redes pequenas</translation>
    </message>
    <message>
        <source>The GPU could not do this (%1). Train on the CPU.</source>
        <translation>A GPU não conseguiu fazer isto (%1). Treine na CPU.</translation>
    </message>
    <message>
        <source>The device ran out of memory while %1. Choose a smaller batch or smaller networks, or train on the CPU.</source>
        <translation>O dispositivo ficou sem memória ao %1. Escolha um lote menor ou redes menores, ou treine na CPU.</translation>
    </message>
    <message>
        <source>The device ran out of memory while %1: %2 more were needed and %3 were free. Choose a smaller batch or smaller networks, or train on the CPU.</source>
        <translation>O dispositivo ficou sem memória ao %1: eram necessários mais %2 e havia %3 livres. Escolha um lote menor ou redes menores, ou treine na CPU.</translation>
    </message>
    <message>
        <source>The GPU stopped answering while %1%2. Go on on the CPU: the GPU can be used again once the program has been started anew.</source>
        <translation>A GPU parou de responder ao %1%2. Continue na CPU: a GPU poderá ser usada de novo quando o programa for reiniciado.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this build of LibTorch%1. Install a newer driver, or train on the CPU.</source>
        <translation>O driver da NVIDIA é antigo demais para esta versão da LibTorch%1. Instale um driver mais novo ou treine na CPU.</translation>
    </message>
    <message>
        <source>This GPU is none that this build of LibTorch has code for%1. Train on the CPU.</source>
        <translation>Esta versão da LibTorch não tem código para esta GPU%1. Treine na CPU.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU that can be used%1. Train on the CPU.</source>
        <translation>Não há GPU da NVIDIA que possa ser usada%1. Treine na CPU.</translation>
    </message>
    <message>
        <source>Both networks left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation>As duas redes saíram dos números finitos (NaN ou infinito) no passo %1. A execução está no passo %2, o último finito.</translation>
    </message>
    <message>
        <source>The generator left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation>O gerador saiu dos números finitos (NaN ou infinito) no passo %1. A execução está no passo %2, o último finito.</translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation>O discriminador saiu dos números finitos (NaN ou infinito) no passo %1. A execução está no passo %2, o último finito.</translation>
    </message>
    <message>
        <source>GANIMEDE_TORCH_MODULE names %1, which does not exist: correct or unset it.</source>
        <translation>GANIMEDE_TORCH_MODULE aponta para %1, que não existe: corrija essa variável ou remova-a.</translation>
    </message>
    <message>
        <source>LibTorch is needed for this, and %1 is not in %2: build it. Points also train with the fused trainer, which does without.</source>
        <translation>A LibTorch é necessária para isto, e %1 não está em %2: compile-o. Pontos também treinam com o treinador fundido (fused), que não precisa dela.</translation>
    </message>
    <message>
        <source>This processor or build has no %1: choose another vector target.</source>
        <translation>Este processador ou esta compilação não tem %1: escolha outro alvo vetorial.</translation>
    </message>
    <message>
        <source>There are no points to learn from: open a CSV file that holds some.</source>
        <translation>Não há pontos com que aprender: abra um arquivo CSV que tenha alguns.</translation>
    </message>
    <message>
        <source>One of the points is not a finite number: correct the list of points.</source>
        <translation>Um dos pontos não é um número finito: corrija a lista de pontos.</translation>
    </message>
    <message>
        <source>A training set needs at least one point.</source>
        <translation>Um conjunto de treinamento precisa de pelo menos um ponto.</translation>
    </message>
    <message>
        <source>The drawing is empty: paint on the canvas where the real points should be.</source>
        <translation>O desenho está vazio: pinte no palco onde os pontos reais devem ficar.</translation>
    </message>
    <message>
        <source>The picture is white all over: choose one with something dark in it.</source>
        <translation>A imagem é toda branca: escolha uma que tenha algo escuro.</translation>
    </message>
    <message>
        <source>There is no distribution named &quot;%1&quot;.</source>
        <translation>Não há distribuição chamada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no density on a line named &quot;%1&quot;.</source>
        <translation>Não há densidade em uma linha chamada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The curve is flat on the ground: paint heights where the real points should be.</source>
        <translation>A curva está rente ao chão: pinte alturas onde os pontos reais devem ficar.</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>A imagem não tem pixels.</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: %2</source>
        <translation>Não foi possível gravar “%1”: %2</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2</source>
        <translation>Não foi possível ler “%1”: %2</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: it is not a regular file.</source>
        <translation>Não foi possível gravar “%1”: não é um arquivo comum.</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack a file.</source>
        <translation>Não há memória suficiente para descompactar um arquivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: its compressed data breaks off.</source>
        <translation>“%1” não está completo: seus dados compactados terminam antes da hora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its compressed data cannot be unpacked.</source>
        <translation>“%1” está danificado: não foi possível descompactar seus dados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it ends before all that it announces.</source>
        <translation>“%1” não está completo: termina antes de tudo o que anuncia.</translation>
    </message>
    <message>
        <source>its experiment is not valid:
%1</source>
        <translation>seu experimento não é válido:
%1</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; belongs to no layer of its networks.</source>
        <translation>seu tensor “%1” não pertence a nenhuma camada das redes.</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has another shape than its experiment says.</source>
        <translation>seu tensor “%1” tem uma forma diferente da que o experimento diz.</translation>
    </message>
    <message>
        <source>it holds %1 of the %2 parameter tensors of its networks.</source>
        <translation>contém %1 dos %2 tensores de parâmetros de suas redes.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: %2</source>
        <translation>Não foi possível abrir “%1”: %2</translation>
    </message>
    <message>
        <source>it is a checkpoint of points, and one of pictures is needed here.</source>
        <translation>é um checkpoint de pontos, e aqui é preciso um de imagens.</translation>
    </message>
    <message>
        <source>it is a checkpoint of pictures, and one of points is needed here.</source>
        <translation>é um checkpoint de imagens, e aqui é preciso um de pontos.</translation>
    </message>
    <message>
        <source>it is a safetensors file, but not a checkpoint of Ganimede.</source>
        <translation>é um arquivo safetensors, mas não um checkpoint do Ganimede.</translation>
    </message>
    <message>
        <source>it was written by another version of Ganimede (&quot;%1&quot;).</source>
        <translation>foi gravado por outra versão do Ganimede (“%1”).</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; holds NaN or infinity: there is nothing to go on from.</source>
        <translation>seu tensor “%1” contém NaN ou infinito: não há de onde continuar.</translation>
    </message>
    <message>
        <source>No other program could be started: %1.</source>
        <translation>Não foi possível iniciar outro programa: %1.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>Não foi possível iniciar %1: %2.</translation>
    </message>
    <message>
        <source>MP4 is made by the program ffmpeg, which is not installed here (on Debian and Ubuntu: apt install ffmpeg). A GIF needs nothing more.</source>
        <translation>O MP4 é feito pelo programa ffmpeg, que não está instalado aqui (no Debian e no Ubuntu: apt install ffmpeg). Um GIF não precisa de mais nada.</translation>
    </message>
    <message>
        <source>No movie could be made in %1.</source>
        <translation>Não foi possível criar um vídeo em %1.</translation>
    </message>
    <message>
        <source>A movie&apos;s name ends in .gif or .mp4; found &apos;%1&apos;.</source>
        <translation>O nome de um vídeo termina em .gif ou .mp4; encontrado: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no picture to make a movie of.</source>
        <translation>Não há imagem com que fazer um vídeo.</translation>
    </message>
    <message>
        <source>The movie&apos;s colours could not be reduced to 256.</source>
        <translation>Não foi possível reduzir as cores do vídeo a 256.</translation>
    </message>
    <message>
        <source>No movie could be made: %1.</source>
        <translation>Não foi possível criar o vídeo: %1.</translation>
    </message>
    <message>
        <source>ffmpeg could not make the movie: %1</source>
        <translation>O ffmpeg não conseguiu criar o vídeo: %1</translation>
    </message>
    <message>
        <source>%1 holds no points: a line for each is expected, such as 0.25,0.5.</source>
        <translation>%1 não contém pontos: espera-se uma linha para cada um, como 0.25,0.5.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>found 1 value in %1, expected two numbers: x and y.</source>
        <translation>há 1 valor em %1, mas eram esperados dois números: x e y.</translation>
    </message>
    <message>
        <source>found %1 values in %2, expected two numbers: x and y.</source>
        <translation>há %1 valores em %2, mas eram esperados dois números: x e y.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 points: choose some of them.</source>
        <translation>%1 contém mais de %2 pontos: escolha alguns deles.</translation>
    </message>
    <message>
        <source>found %1, expected a number.</source>
        <translation>há %1, mas era esperado um número.</translation>
    </message>
    <message>
        <source>found %1, expected a finite number.</source>
        <translation>há %1, mas era esperado um número finito.</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is of type &quot;%2&quot;, and only F32 and F16 are understood</source>
        <translation>seu tensor “%1” é do tipo “%2”, e só F32 e F16 são aceitos</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has no valid data_offsets</source>
        <translation>seu tensor “%1” não tem data_offsets válidos</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; reaches beyond the end of the file, which is truncated or damaged</source>
        <translation>seu tensor “%1” vai além do fim do arquivo, que está cortado ou danificado</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; overlaps another</source>
        <translation>seu tensor “%1” se sobrepõe a outro</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; leaves a gap before it</source>
        <translation>seu tensor “%1” deixa um vazio antes de si</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has a shape that does not fit its data</source>
        <translation>seu tensor “%1” tem uma forma que não combina com os dados</translation>
    </message>
    <message>
        <source>it is too short for a safetensors file</source>
        <translation>é curto demais para um arquivo safetensors</translation>
    </message>
    <message>
        <source>it is not a safetensors file</source>
        <translation>não é um arquivo safetensors</translation>
    </message>
    <message>
        <source>its header reaches beyond the end of the file, which is truncated or damaged</source>
        <translation>seu cabeçalho vai além do fim do arquivo, que está cortado ou danificado</translation>
    </message>
    <message>
        <source>it goes on after its last tensor</source>
        <translation>continua depois do último tensor</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation>Não foi possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: one of its texts is not in UTF-8.</source>
        <translation>Não foi possível gravar “%1”: um de seus textos não está em UTF-8.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>um número negativo</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>uma fração</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>dados binários</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>its header names &quot;%1&quot; twice</source>
        <translation>seu cabeçalho traz “%1” duas vezes</translation>
    </message>
    <message>
        <source>its header holds the unknown field &quot;%1&quot;</source>
        <translation>seu cabeçalho contém o campo desconhecido “%1”</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; lacks a dtype, shape or data_offsets</source>
        <translation>falta dtype, shape ou data_offsets em seu tensor “%1”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>its header is no JSON at byte %1</source>
        <translation>seu cabeçalho não é JSON no byte %1</translation>
    </message>
    <message>
        <source>its header holds %1, where none may be</source>
        <translation>seu cabeçalho contém %1 onde isso não é permitido</translation>
    </message>
    <message>
        <source>its header holds %1 at &quot;%2&quot;, where none may be</source>
        <translation>seu cabeçalho contém %1 em “%2”, onde isso não é permitido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or not a tar archive.</source>
        <translation>“%1” está danificado ou não é um arquivo tar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it announces a file of %2 bytes.</source>
        <translation>“%1” está danificado: anuncia um arquivo de %2 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete, or no file of CIFAR-10: its %2 bytes are no whole number of pictures of %3 bytes.</source>
        <translation>“%1” não está completo ou não é um arquivo do CIFAR-10: seus %2 bytes não formam um número inteiro de imagens de %3 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or no file of CIFAR-10: picture %2 has the label %3, and there are only 0 to 9.</source>
        <translation>“%1” está danificado ou não é um arquivo do CIFAR-10: a imagem %2 tem o rótulo %3, e só existem os de 0 a 9.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has none of CIFAR-10&apos;s files (test_batch.bin).</source>
        <translation>A pasta “%1” não contém nenhum dos arquivos do CIFAR-10 (test_batch.bin).</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has none of CIFAR-10&apos;s files (data_batch_1.bin and so on).</source>
        <translation>A pasta “%1” não contém nenhum dos arquivos do CIFAR-10 (data_batch_1.bin e assim por diante).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds labels where pictures are needed: choose the other file of the pair.</source>
        <translation>“%1” contém rótulos onde são necessárias imagens: escolha o outro arquivo do par.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds pictures where labels are needed: choose the other file of the pair.</source>
        <translation>“%1” contém imagens onde são necessários rótulos: escolha o outro arquivo do par.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IDX file, but not one of grey pictures with a byte a pixel.</source>
        <translation>“%1” é um arquivo IDX, mas não de imagens em tons de cinza com um byte por pixel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IDX file: it begins with other bytes.</source>
        <translation>“%1” não é um arquivo IDX: começa com outros bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it announces %2 entries, more than the file can hold.</source>
        <translation>“%1” não está completo: anuncia %2 entradas, mais do que cabe no arquivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it holds more than it announces.</source>
        <translation>“%1” está danificado: contém mais do que anuncia.</translation>
    </message>
    <message>
        <source>%1 (labels)</source>
        <translation>%1 (rótulos)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 pictures but %3 labels: these two files do not belong together.</source>
        <translation>“%1” tem %2 imagens, mas %3 rótulos: esses dois arquivos não formam um par.</translation>
    </message>
    <message>
        <source>There are no pictures to make batches of.</source>
        <translation>Não há imagens com que formar lotes.</translation>
    </message>
    <message>
        <source>its &quot;shape&quot; is no list of channels, height and width.</source>
        <translation>seu campo “shape” não é uma lista de canais, altura e largura.</translation>
    </message>
    <message>
        <source>its &quot;classes&quot; are no list of names.</source>
        <translation>seu campo “classes” não é uma lista de nomes.</translation>
    </message>
    <message>
        <source>The table of &quot;%1&quot; is damaged: line %2 has no tab.</source>
        <translation>A tabela de “%1” está danificada: a linha %2 não tem tabulação.</translation>
    </message>
    <message>
        <source>The pictures of &quot;%1&quot; do not fit their sheet.</source>
        <translation>As imagens de “%1” não se encaixam na folha delas.</translation>
    </message>
    <message>
        <source>The table of &quot;%1&quot; is of another set: it has %2 lines for %3 pictures.</source>
        <translation>A tabela de “%1” é de outro conjunto: tem %2 linhas para %3 imagens.</translation>
    </message>
    <message>
        <source>The generator makes %1, but the pictures of the set are %2 (channels, height, width).</source>
        <translation>O gerador produz %1, mas as imagens do conjunto são %2 (canais, altura, largura).</translation>
    </message>
    <message>
        <source>The discriminator makes %1 of a picture, but it has to end in a single score.</source>
        <translation>O discriminador produz %1 a partir de uma imagem, mas precisa terminar em uma única pontuação.</translation>
    </message>
    <message>
        <source>Conditioning on labels needs a linear or convolutional layer in the discriminator.</source>
        <translation>O condicionamento a rótulos exige uma camada linear ou convolucional no discriminador.</translation>
    </message>
    <message>
        <source>The preset %1 is not valid: %2</source>
        <translation>A predefinição %1 não é válida: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 pictures of %3 x %4 pixels, more than fit in memory: limit how many are read, or make them smaller.</source>
        <translation>“%1” tem %2 imagens de %3 × %4 pixels, mais do que cabe na memória: limite quantas são lidas ou diminua as imagens.</translation>
    </message>
    <message>
        <source>Reading the pictures was stopped.</source>
        <translation>A leitura das imagens foi interrompida.</translation>
    </message>
    <message>
        <source>Training pictures may have 1 to %1 pixels a side, not %2.</source>
        <translation>As imagens de treinamento podem ter de 1 a %1 pixels de lado, não %2.</translation>
    </message>
    <message>
        <source>Training pictures have 1 channel (grey) or 3 (colour), not %1.</source>
        <translation>As imagens de treinamento têm 1 canal (cinza) ou 3 (cores), não %1.</translation>
    </message>
    <message>
        <source>The number of pictures to read must not be below 0.</source>
        <translation>O número de imagens a ler não pode ser menor que 0.</translation>
    </message>
    <message>
        <source>%1 has no class %2, only 0 to %3.</source>
        <translation>%1 não tem a classe %2, só de 0 a %3.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Fetch it with &apos;ganimede data fetch %2&apos;, or put its files into %3.</source>
        <translation>O conjunto %1 não está nesta máquina. Baixe-o com &apos;ganimede data fetch %2&apos; ou ponha os arquivos em %3.</translation>
    </message>
    <message>
        <source>The files in %1 are not %2&apos;s: they have %3 classes. Fetch it again with &apos;ganimede data fetch %4&apos;.</source>
        <translation>Os arquivos em %1 não são de %2: eles têm %3 classes. Baixe-os de novo com &apos;ganimede data fetch %4&apos;.</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>Não há arquivo nem pasta “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pictures that can be read: PNG, JPEG, IDX (as MNIST&apos;s) and CIFAR-10 files are.</source>
        <translation>“%1” não contém imagens que possam ser lidas: são aceitos arquivos PNG, JPEG, IDX (como os do MNIST) e CIFAR-10.</translation>
    </message>
    <message>
        <source>%1 has no pictures of these classes.</source>
        <translation>%1 não tem imagens destas classes.</translation>
    </message>
    <message>
        <source>Name a file or a folder of pictures to train on (data.path).</source>
        <translation>Indique um arquivo ou uma pasta de imagens para o treinamento (data.path).</translation>
    </message>
    <message>
        <source>There are no training pictures named &quot;%1&quot;: choose %2, or files.</source>
        <translation>Não há imagens de treinamento chamadas &quot;%1&quot;: escolha %2 ou files.</translation>
    </message>
    <message>
        <source>at most 64 of %1</source>
        <translation>no máximo 64 camadas dentre %1</translation>
    </message>
    <message>
        <source>&quot;same&quot; or 0 to %1</source>
        <translation>&quot;same&quot; ou de 0 a %1</translation>
    </message>
    <message>
        <source>&quot;same&quot; or an integer from 0 to %1</source>
        <translation>&quot;same&quot; ou um inteiro de 0 a %1</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>nenhuma camada</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 camadas</translation>
    </message>
    <message>
        <source>Packing is for points; pictures are judged one at a time.</source>
        <translation>O empacotamento é para pontos; as imagens são julgadas uma a uma.</translation>
    </message>
    <message>
        <source>Unrolling is for points; it would take too long with pictures.</source>
        <translation>O desenrolamento é para pontos; com imagens, levaria tempo demais.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>where the pictures are</source>
        <translation>o lugar onde estão as imagens</translation>
    </message>
    <message>
        <source>The classes of this set are numbers 0 to %1.</source>
        <translation>As classes deste conjunto são os números de 0 a %1.</translation>
    </message>
    <message>
        <source>A class is named twice.</source>
        <translation>Uma classe aparece duas vezes.</translation>
    </message>
    <message>
        <source>0, 1 or 3</source>
        <translation>0, 1 ou 3</translation>
    </message>
    <message>
        <source>0, or at least %1</source>
        <translation>0 ou pelo menos %1</translation>
    </message>
    <message>
        <source>The generator must end in a picture of 1 or 3 channels, and ends in %1.</source>
        <translation>O gerador precisa terminar em uma imagem de 1 ou 3 canais, e termina em %1.</translation>
    </message>
    <message>
        <source>The generator makes pictures of %1, and the data&apos;s are %2 (channels, height, width).</source>
        <translation>O gerador produz imagens de %1, e as dos dados são de %2 (canais, altura, largura).</translation>
    </message>
    <message>
        <source>The discriminator must end in one number, and ends in %1; a linear layer of 1 makes it.</source>
        <translation>O discriminador precisa terminar em um número, e termina em %1; uma camada linear de 1 unidade resolve.</translation>
    </message>
    <message>
        <source>The losses take the raw score: leave out the sigmoid at the end.</source>
        <translation>As perdas usam a pontuação bruta: retire a sigmoide do fim.</translation>
    </message>
    <message>
        <source>With conditioning the discriminator needs a linear or convolutional layer.</source>
        <translation>Com condicionamento, o discriminador precisa de uma camada linear ou convolucional.</translation>
    </message>
    <message>
        <source>a layer: one of %1</source>
        <translation>uma camada dentre %1</translation>
    </message>
    <message>
        <source>a list of integers</source>
        <translation>uma lista de inteiros</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>um inteiro</translation>
    </message>
    <message>
        <source>a list of layers</source>
        <translation>uma lista de camadas</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>A transposed convolution&apos;s kernel must be at least as wide as its stride, or pixels between stay empty.</source>
        <translation>O kernel de uma convolução transposta precisa ser pelo menos tão largo quanto o stride; senão, ficam pixels vazios no meio.</translation>
    </message>
    <message>
        <source>A transposed convolution with a kernel of %1 leaves nothing of %2.</source>
        <translation>Uma convolução transposta com kernel de %1 não deixa nada de %2.</translation>
    </message>
    <message>
        <source>A convolution with a kernel of %1 does not fit into %2.</source>
        <translation>Uma convolução com kernel de %1 não cabe em %2.</translation>
    </message>
    <message>
        <source>%1 by %2 leaves nothing of %3.</source>
        <translation>%1 com redução por %2 não deixa nada de %3.</translation>
    </message>
    <message>
        <source>reshape needs three sizes from 1: channels, height and width.</source>
        <translation>“Remodelar” (reshape) precisa de três tamanhos a partir de 1: canais, altura e largura.</translation>
    </message>
    <message>
        <source>reshape to %1 needs %2 numbers, and here come %3.</source>
        <translation>“Remodelar” (reshape) para %1 precisa de %2 números, e aqui entram %3.</translation>
    </message>
    <message>
        <source>%1 would make %2 numbers of every picture, and %3 are the most.</source>
        <translation>%1 faria %2 números de cada imagem, e o máximo é %3.</translation>
    </message>
    <message>
        <source>With this layer the network has more than %1 million parameters.</source>
        <translation>Com esta camada, a rede tem mais de %1 milhões de parâmetros.</translation>
    </message>
    <message>
        <source>A network has at most %1 layers.</source>
        <translation>Uma rede tem no máximo %1 camadas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no pixels.</source>
        <translation>“%1” não tem pixels.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: %2 x %3 pixels, and a picture may have 100 million.</source>
        <translation>“%1” é grande demais: %2 × %3 pixels, e uma imagem pode ter até 100 milhões.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it announces %2 x %3 pixels, more than its %4 bytes can hold.</source>
        <translation>“%1” não está completo: anuncia %2 × %3 pixels, mais do que cabe em seus %4 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2.</source>
        <translation>“%1” está danificado: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a PNG nor a JPEG picture.</source>
        <translation>“%1” não é uma imagem PNG nem JPEG.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 pixels a side: say how large the pictures shall be (data.side).</source>
        <translation>“%1” tem mais de %2 pixels de lado: diga de que tamanho as imagens devem ser (data.side).</translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;.</source>
        <translation>Não há memória suficiente para abrir “%1”.</translation>
    </message>
    <message>
        <source>The pictures of &quot;%1&quot; are of different sizes: &quot;%2&quot; has %3 x %4 pixels, those before it %5 x %6. Say how large they shall be (data.side).</source>
        <translation>As imagens de “%1” têm tamanhos diferentes: “%2” tem %3 × %4 pixels; as anteriores, %5 × %6. Diga de que tamanho elas devem ser (data.side).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are. %2</source>
        <translation>“%1” não contém nenhuma imagem que possa ser lida: são aceitos arquivos PNG e JPEG. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no class %2, only 0 to %3.</source>
        <translation>“%1” não tem a classe %2, só de 0 a %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than %2 files, more than can be read as one set: choose a smaller folder.</source>
        <translation>“%1” contém mais de %2 arquivos, mais do que se pode ler como um só conjunto: escolha uma pasta menor.</translation>
    </message>
    <message>
        <source>The %1 classifier knows no class &quot;%2&quot;.</source>
        <translation>O classificador %1 não conhece a classe “%2”.</translation>
    </message>
    <message>
        <source>There are no training pictures to compare with.</source>
        <translation>Não há imagens de treinamento com que comparar.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is no number.</source>
        <translation>seu campo “%1” não é um número.</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is missing or of another shape.</source>
        <translation>seu tensor “%1” está faltando ou tem outra forma.</translation>
    </message>
    <message>
        <source>its layers cannot be read.</source>
        <translation>não foi possível ler suas camadas.</translation>
    </message>
    <message>
        <source>its layers do not fit together: %1</source>
        <translation>suas camadas não se encaixam umas nas outras: %1</translation>
    </message>
    <message>
        <source>its layers are not those of a classifier.</source>
        <translation>suas camadas não são as de um classificador.</translation>
    </message>
    <message>
        <source>Cannot use the classifier &quot;%1&quot;: %2</source>
        <translation>Não foi possível usar o classificador “%1”: %2</translation>
    </message>
    <message>
        <source>Measuring the pictures was stopped.</source>
        <translation>A medição das imagens foi interrompida.</translation>
    </message>
    <message>
        <source>the trained %1</source>
        <translation>as redes treinadas de %1</translation>
    </message>
    <message>
        <source>This generator came without a discriminator.</source>
        <translation>Este gerador veio sem discriminador.</translation>
    </message>
    <message>
        <source>The first layer of this generator is not known.</source>
        <translation>A primeira camada deste gerador não é conhecida.</translation>
    </message>
    <message>
        <source>The number of restarts has to be from %1 to %2, and it is %3.</source>
        <translation>O número de inícios tem de ser de %1 a %2, e é %3.</translation>
    </message>
    <message>
        <source>The number of draws has to be from %1 to %2, and it is %3.</source>
        <translation>O número de sorteios tem de ser de %1 a %2, e é %3.</translation>
    </message>
    <message>
        <source>The number of steps has to be from %1 to %2, and it is %3.</source>
        <translation>O número de passos tem de ser de %1 a %2, e é %3.</translation>
    </message>
    <message>
        <source>The picture to look for has %1 numbers, and those of this generator have %2.</source>
        <translation>A imagem a procurar tem %1 números, e as deste gerador têm %2.</translation>
    </message>
    <message>
        <source>The picture to look for holds a number that is not finite.</source>
        <translation>A imagem a procurar contém um número que não é finito.</translation>
    </message>
    <message>
        <source>The weights of a picture&apos;s places are as many as its numbers, none below 0 and not all 0.</source>
        <translation>Os pesos dos lugares de uma imagem têm de ser tantos quantos são os números dela, nenhum abaixo de 0 e pelo menos um acima de 0.</translation>
    </message>
    <message>
        <source>The generator knows no class of that number.</source>
        <translation>O gerador não conhece nenhuma classe com esse número.</translation>
    </message>
    <message>
        <source>The learning rate has to be a number over 0.</source>
        <translation>A taxa de aprendizado tem de ser um número acima de 0.</translation>
    </message>
    <message>
        <source>The generator makes pictures with numbers that are not finite.</source>
        <translation>O gerador faz imagens com números que não são finitos.</translation>
    </message>
    <message>
        <source>This generator has no gradients, so that no latent can be looked for.</source>
        <translation>Este gerador não tem gradientes; por isso, não é possível procurar um latente.</translation>
    </message>
    <message>
        <source>The generator has no tensor named %1.</source>
        <translation>O gerador não tem nenhum tensor chamado %1.</translation>
    </message>
    <message>
        <source>Directions are found in a linear first layer, and this generator begins with another kind.</source>
        <translation>As direções são encontradas em uma primeira camada linear, e este gerador começa com outro tipo.</translation>
    </message>
    <message>
        <source>The weight of the generator&apos;s first layer has another shape than its latent.</source>
        <translation>O peso da primeira camada do gerador tem uma forma diferente da do latente.</translation>
    </message>
    <message>
        <source>A path needs at least two key points.</source>
        <translation>Um percurso precisa de pelo menos dois pontos-chave.</translation>
    </message>
    <message>
        <source>The key points of a path need the same number of dimensions.</source>
        <translation>Os pontos-chave de um percurso precisam ter o mesmo número de dimensões.</translation>
    </message>
    <message>
        <source>A key point of the path has a component that is not finite.</source>
        <translation>Um ponto-chave do percurso tem um componente que não é finito.</translation>
    </message>
    <message>
        <source>%1: &quot;z&quot; has to be a list of numbers.</source>
        <translation>%1: “z” tem de ser uma lista de números.</translation>
    </message>
    <message>
        <source>%1: component %2 of &quot;z&quot; is not a number.</source>
        <translation>%1: o componente %2 de “z” não é um número.</translation>
    </message>
    <message>
        <source>%1: component %2 of &quot;z&quot; is not finite.</source>
        <translation>%1: o componente %2 de “z” não é finito.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 latents.</source>
        <translation>%1 contém mais de %2 latentes.</translation>
    </message>
    <message>
        <source>%1 is not an object with a name and a &quot;z&quot;.</source>
        <translation>%1 não é um objeto com um nome e um “z”.</translation>
    </message>
    <message>
        <source>%1: &quot;direction&quot; has to be true or false.</source>
        <translation>%1: “direction” tem de ser true ou false.</translation>
    </message>
    <message>
        <source>%1 holds no saved latents of Ganimede&apos;s (&quot;format&quot;: &quot;%2&quot;).</source>
        <translation>%1 não contém latentes salvos do Ganimede (&quot;format&quot;: &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>%1 names %2 latents and holds %3.</source>
        <translation>%1 anuncia %2 latentes e contém %3.</translation>
    </message>
    <message>
        <source>%1 has no tensor of one axis.</source>
        <translation>%1 não tem um tensor de um só eixo.</translation>
    </message>
    <message>
        <source>%1 has a component that is not finite.</source>
        <translation>%1 tem um componente que não é finito.</translation>
    </message>
    <message>
        <source>The latent &apos;%1&apos; has %2 components; this generator takes %3.</source>
        <translation>O latente &apos;%1&apos; tem %2 componentes; este gerador recebe %3.</translation>
    </message>
    <message>
        <source>The checkpoint does not hold its generator&apos;s %1.</source>
        <translation>O checkpoint não contém o tensor %1 de seu gerador.</translation>
    </message>
    <message>
        <source>This run is of the 1D lab: its generator makes numbers on a line, which the 1D lab shows itself.</source>
        <translation>Esta execução é do laboratório 1D: o gerador dela faz números em uma linha, que o próprio laboratório 1D mostra.</translation>
    </message>
    <message>
        <source>The generator put a point nowhere: its weights are not finite.</source>
        <translation>O gerador pôs um ponto em lugar nenhum: seus pesos não são finitos.</translation>
    </message>
    <message>
        <source>The generator&apos;s process did not keep to the protocol.</source>
        <translation>O processo do gerador não seguiu o protocolo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be explored. %2</source>
        <translation>Não é possível explorar “%1”. %2</translation>
    </message>
    <message>
        <source>The latents do not fit this generator: it takes %1 numbers and a class for each picture.</source>
        <translation>Os latentes não servem para este gerador: ele recebe %1 números e uma classe para cada imagem.</translation>
    </message>
    <message>
        <source>The latents do not fit this generator: it takes %1 numbers for each picture.</source>
        <translation>Os latentes não servem para este gerador: ele recebe %1 números para cada imagem.</translation>
    </message>
    <message>
        <source>The generator&apos;s process was ended.</source>
        <translation>O processo do gerador foi encerrado.</translation>
    </message>
    <message>
        <source>The generator&apos;s process did not keep to the protocol and was ended.</source>
        <translation>O processo do gerador não seguiu o protocolo e foi encerrado.</translation>
    </message>
    <message>
        <source>The generator&apos;s process ended by itself (%1).</source>
        <translation>O processo do gerador terminou por si só (%1).</translation>
    </message>
    <message>
        <source>The generator&apos;s process ended by itself (%1): %2</source>
        <translation>O processo do gerador terminou por si só (%1): %2</translation>
    </message>
    <message>
        <source>A message of the generator&apos;s process is too short.</source>
        <translation>Uma mensagem do processo do gerador é curta demais.</translation>
    </message>
    <message>
        <source>A message of the generator&apos;s process is too long.</source>
        <translation>Uma mensagem do processo do gerador é longa demais.</translation>
    </message>
    <message>
        <source>JS divergence</source>
        <translation>Divergência JS</translation>
    </message>
    <message>
        <source>How far the histograms of real and generated points are apart: 0 when alike, 0.69 when nowhere together.</source>
        <translation>O quanto os histogramas dos pontos reais e gerados estão distantes: 0 se são iguais, 0.69 se não coincidem em nenhum lugar.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergência KL</translation>
    </message>
    <message>
        <source>KL(real || fake) of the same histograms: grows most where real points are missing among the generated ones.</source>
        <translation>KL(real || falso) dos mesmos histogramas: cresce sobretudo onde há pontos reais mas faltam gerados.</translation>
    </message>
    <message>
        <source>Sliced Wasserstein distance</source>
        <translation>Distância de Wasserstein fatiada</translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation>Modas cobertas</translation>
    </message>
    <message>
        <source>The clusters of the data that get at least a tenth of their fair share of good samples.</source>
        <translation>As nuvens dos dados que recebem pelo menos um décimo da parte que lhes cabe de amostras boas.</translation>
    </message>
    <message>
        <source>Good samples</source>
        <translation>Amostras boas</translation>
    </message>
    <message>
        <source>The share of generated points that lie where real ones may: within 3 standard deviations of a cluster&apos;s centre, or in a cell of the grid that holds real points.</source>
        <translation>A fração dos pontos gerados que estão onde pode haver reais: a até 3 desvios-padrão do centro de uma nuvem ou em uma célula da grade que contém pontos reais.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>The share of the real data in cells that generated points reach with at least a tenth of its density.</source>
        <translation>A fração dos dados reais em células que os pontos gerados alcançam com pelo menos um décimo da densidade real.</translation>
    </message>
    <message>
        <source>Accuracy of D</source>
        <translation>Acurácia de D</translation>
    </message>
    <message>
        <source>How often the discriminator is right, over real and generated points alike: 0.5 is guessing.</source>
        <translation>Com que frequência o discriminador acerta, entre pontos reais e gerados por igual: 0.5 é puro palpite.</translation>
    </message>
    <message>
        <source>Accuracy of D on real</source>
        <translation>Acurácia de D nos reais</translation>
    </message>
    <message>
        <source>The share of the real points that the discriminator takes for real.</source>
        <translation>A fração dos pontos reais que o discriminador toma por reais.</translation>
    </message>
    <message>
        <source>Accuracy of D on fake</source>
        <translation>Acurácia de D nos falsos</translation>
    </message>
    <message>
        <source>The share of the generated points that the discriminator takes for generated.</source>
        <translation>A fração dos pontos gerados que o discriminador toma por gerados.</translation>
    </message>
    <message>
        <source>D on real</source>
        <translation>D nos reais</translation>
    </message>
    <message>
        <source>How real the discriminator takes real points to be, on average: 1 is certain, 0.5 is undecided.</source>
        <translation>Quão reais o discriminador considera os pontos reais, em média: 1 é certeza, 0.5 é indecisão.</translation>
    </message>
    <message>
        <source>D on fake</source>
        <translation>D nos falsos</translation>
    </message>
    <message>
        <source>How real the discriminator takes generated points to be, on average: 0.5 is undecided.</source>
        <translation>Quão reais o discriminador considera os pontos gerados, em média: 0.5 é indecisão.</translation>
    </message>
    <message>
        <source>Raw score on real</source>
        <translation>Pontuação bruta nos reais</translation>
    </message>
    <message>
        <source>The mean output of the discriminator on real points, before any sigmoid.</source>
        <translation>A saída média do discriminador nos pontos reais, antes de qualquer sigmoide.</translation>
    </message>
    <message>
        <source>Raw score on fake</source>
        <translation>Pontuação bruta nos falsos</translation>
    </message>
    <message>
        <source>The mean output of the discriminator on generated points, before any sigmoid.</source>
        <translation>A saída média do discriminador nos pontos gerados, antes de qualquer sigmoide.</translation>
    </message>
    <message>
        <source>Gradient at the fakes</source>
        <translation>Gradiente nos falsos</translation>
    </message>
    <message>
        <source>The mean length of the gradient of the generator&apos;s loss by a generated point: near 0 it learns nothing.</source>
        <translation>O comprimento médio do gradiente da perda do gerador em relação a um ponto gerado: perto de 0, o gerador não aprende nada.</translation>
    </message>
    <message>
        <source>Slope of D</source>
        <translation>Inclinação de D</translation>
    </message>
    <message>
        <source>The mean length of the gradient of the discriminator&apos;s raw score at the generated points.</source>
        <translation>O comprimento médio do gradiente da pontuação bruta do discriminador nos pontos gerados.</translation>
    </message>
    <message>
        <source>Mean of the fakes, x</source>
        <translation>Média dos falsos, x</translation>
    </message>
    <message>
        <source>Where the generated points lie on average, across.</source>
        <translation>Onde os pontos gerados estão em média, na horizontal.</translation>
    </message>
    <message>
        <source>Mean of the fakes, y</source>
        <translation>Média dos falsos, y</translation>
    </message>
    <message>
        <source>Where the generated points lie on average, upwards.</source>
        <translation>Onde os pontos gerados estão em média, na vertical.</translation>
    </message>
    <message>
        <source>Spread of the fakes, x</source>
        <translation>Dispersão dos falsos, x</translation>
    </message>
    <message>
        <source>The standard deviation of the generated points, across.</source>
        <translation>O desvio-padrão dos pontos gerados, na horizontal.</translation>
    </message>
    <message>
        <source>Spread of the fakes, y</source>
        <translation>Dispersão dos falsos, y</translation>
    </message>
    <message>
        <source>The standard deviation of the generated points, upwards.</source>
        <translation>O desvio-padrão dos pontos gerados, na vertical.</translation>
    </message>
    <message>
        <source>A relativistic loss is of pairs of scores, not of one.</source>
        <translation>Uma perda relativística é de pares de pontuações, não de uma só.</translation>
    </message>
    <message>
        <source>The system gives no thread to train on; close other programs.</source>
        <translation>O sistema não oferece nenhuma thread para treinar; feche outros programas.</translation>
    </message>
    <message>
        <source>The population has no member %1.</source>
        <translation>A população não tem o membro %1.</translation>
    </message>
    <message>
        <source>A population has 1 to %1 members, not %2.</source>
        <translation>Uma população tem de 1 a %1 membros, não %2.</translation>
    </message>
    <message>
        <source>So many members with so many points of their own do not fit into memory. Take fewer members or a shorter list of points.</source>
        <translation>Tantos membros com tantos pontos próprios não cabem na memória. Use menos membros ou uma lista de pontos mais curta.</translation>
    </message>
    <message>
        <source>These are %1 runs; side by side at most %2 are trained. Take fewer values or seeds.</source>
        <translation>São %1 execuções; lado a lado, treinam-se no máximo %2. Use menos valores ou menos sementes.</translation>
    </message>
    <message>
        <source>Many GANs side by side are trained by the fused trainer, which cannot train this: %1.</source>
        <translation>Muitas GANs lado a lado são treinadas pelo treinador fundido (fused), que não consegue treinar isto: %1.</translation>
    </message>
    <message>
        <source>a JSON object with the fields of an experiment</source>
        <translation>um objeto JSON com os campos de um experimento</translation>
    </message>
    <message>
        <source>lists or objects nested more than 32 deep</source>
        <translation>listas ou objetos com mais de 32 níveis, uns dentro dos outros</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>um documento JSON</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>0 to %1 numbers from %2 to %3</source>
        <translation>de 0 a %1 números, cada um de %2 a %3</translation>
    </message>
    <message>
        <source>{erase, radius .005 to 1, density .01 to 1, path of [x, y]}</source>
        <translation>{erase, radius de 0.005 a 1, density de 0.01 a 1, path com [x, y]}</translation>
    </message>
    <message>
        <source>at most 200000 [x, y]</source>
        <translation>no máximo 200&#xa0;000 [x, y]</translation>
    </message>
    <message>
        <source>width and height up to 1024, darkness as base64, a byte a pixel</source>
        <translation>width e height de até 1024, darkness em base64, um byte por pixel</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>encontrado: %1</translation>
    </message>
    <message>
        <source>found %1, allowed: %2</source>
        <translation>encontrado: %1; permitido: %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um valor dentre %1</translation>
    </message>
    <message>
        <source>a list of at most %1 integers</source>
        <translation>uma lista de no máximo %1 inteiros</translation>
    </message>
    <message>
        <source>a list of at most %1 numbers</source>
        <translation>uma lista de no máximo %1 números</translation>
    </message>
    <message>
        <source>two numbers [x, y]</source>
        <translation>dois números [x, y]</translation>
    </message>
    <message>
        <source>an object with erase, radius, density and path</source>
        <translation>um objeto com erase, radius, density e path</translation>
    </message>
    <message>
        <source>a list of [x, y]</source>
        <translation>uma lista de [x, y]</translation>
    </message>
    <message>
        <source>no such field; a stroke has erase, radius, density and path</source>
        <translation>nada, pois esse campo não existe; um traço tem erase, radius, density e path</translation>
    </message>
    <message>
        <source>a list of strokes</source>
        <translation>uma lista de traços</translation>
    </message>
    <message>
        <source>an object with width, height and darkness</source>
        <translation>um objeto com width, height e darkness</translation>
    </message>
    <message>
        <source>base64, a byte a pixel</source>
        <translation>base64, um byte por pixel</translation>
    </message>
    <message>
        <source>no such field; a picture has width, height and darkness</source>
        <translation>nada, pois esse campo não existe; uma imagem tem width, height e darkness</translation>
    </message>
    <message>
        <source>a list of {step, path, value}</source>
        <translation>uma lista de {step, path, value}</translation>
    </message>
    <message>
        <source>{step, path, value} with a step from 0</source>
        <translation>{step, path, value} com step a partir de 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or nothing</source>
        <translation>&quot;%1&quot; ou nada</translation>
    </message>
    <message>
        <source>%1, the format this program reads</source>
        <translation>%1, o formato que este programa lê</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>nada, pois esse campo não existe</translation>
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
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>finite numbers of at most 1e15</source>
        <translation>números finitos de no máximo 1e15</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>%1, which is width times height</source>
        <translation>%1, que é a largura vezes a altura</translation>
    </message>
    <message>
        <source>a number from 0.005 to 1</source>
        <translation>um número de 0.005 a 1</translation>
    </message>
    <message>
        <source>a number from 0.01 to 1</source>
        <translation>um número de 0.01 a 1</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>nenhum ponto</translation>
    </message>
    <message>
        <source>at least one point</source>
        <translation>pelo menos um ponto</translation>
    </message>
    <message>
        <source>coordinates from -100 to 100</source>
        <translation>coordenadas de −100 a 100</translation>
    </message>
    <message>
        <source>The change at step %1 cannot be made: %2</source>
        <translation>Não é possível fazer a mudança no passo %1: %2</translation>
    </message>
    <message>
        <source>The changes at step %1 cannot be made: %2</source>
        <translation>Não é possível fazer as mudanças no passo %1: %2</translation>
    </message>
    <message>
        <source>&quot;discriminator&quot; or &quot;generator&quot;</source>
        <translation>&quot;discriminator&quot; ou &quot;generator&quot;</translation>
    </message>
    <message>
        <source>a field that can change during a run</source>
        <translation>um campo que possa mudar durante uma execução</translation>
    </message>
    <message>
        <source>an integer not below %1</source>
        <translation>um inteiro não menor que %1</translation>
    </message>
    <message>
        <source>an empty drawing</source>
        <translation>um desenho vazio</translation>
    </message>
    <message>
        <source>%1 heights</source>
        <translation>%1 alturas</translation>
    </message>
    <message>
        <source>at least 2</source>
        <translation>pelo menos 2</translation>
    </message>
    <message>
        <source>a curve that is flat on the ground</source>
        <translation>uma curva rente ao chão</translation>
    </message>
    <message>
        <source>at least one height from 0.01</source>
        <translation>pelo menos uma altura a partir de 0.01</translation>
    </message>
    <message>
        <source>an empty or white picture</source>
        <translation>uma imagem vazia ou branca</translation>
    </message>
    <message>
        <source>a picture with something dark in it</source>
        <translation>uma imagem com algo escuro</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds a different sweep (%2). Choose another folder, or give up what is there with --restart.</source>
        <translation>A pasta “%1” contém outra varredura (%2). Escolha outra pasta ou descarte com --restart o que há nela.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is in use by another sweep.</source>
        <translation>A pasta “%1” está sendo usada por outra varredura.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to the sweep.json beside it. Choose another folder, or give up what is there with --restart.</source>
        <translation>“%1” não pertence ao sweep.json ao lado. Escolha outra pasta ou descarte com --restart o que há nela.</translation>
    </message>
    <message>
        <source>%1 varied fields</source>
        <translation>%1 campos variados</translation>
    </message>
    <message>
        <source>%1 from seed %2</source>
        <translation>%1 a partir da semente %2</translation>
    </message>
    <message>
        <source>seeds up to %1</source>
        <translation>sementes de até %1</translation>
    </message>
    <message>
        <source>%1 runs (all combinations, times the seeds)</source>
        <translation>%1 execuções (todas as combinações, vezes as sementes)</translation>
    </message>
    <message>
        <source>varied twice</source>
        <translation>variado duas vezes</translation>
    </message>
    <message>
        <source>each field once, with all its values</source>
        <translation>cada campo uma vez, com todos os seus valores</translation>
    </message>
    <message>
        <source>values that a spec may have</source>
        <translation>valores que um experimento pode ter</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>The seed is varied by the number of seeds.</source>
        <translation>A semente varia pelo número de sementes.</translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos; to vary; &apos;ganimede spec --fields&apos; lists them.</source>
        <translation>Não há campo &apos;%1&apos; para variar; &apos;ganimede spec --fields&apos; lista os que existem.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range: it is lo:hi:n or lo:hi:n:log with n from 2 to %2.</source>
        <translation>&apos;%1&apos; não é um intervalo: escreva lo:hi:n ou lo:hi:n:log, com n de 2 a %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no logarithmic range: both ends must be above 0.</source>
        <translation>&apos;%1&apos; não é um intervalo logarítmico: as duas pontas precisam estar acima de 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an empty value.</source>
        <translation>&apos;%1&apos; tem um valor vazio.</translation>
    </message>
    <message>
        <source>There are %1 values; at most %2 are possible.</source>
        <translation>Há %1 valores; o máximo possível é %2.</translation>
    </message>
    <message>
        <source>Write path=values, such as batch=32,64 or objective.r1=0.01:10:4:log.</source>
        <translation>Escreva campo=valores, como batch=32,64 ou objective.r1=0.01:10:4:log.</translation>
    </message>
    <message>
        <source>The value %1 is there twice.</source>
        <translation>O valor %1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>it is in a format that this program does not know.</source>
        <translation>está em um formato que este programa não conhece.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not draw random numbers: %1.</source>
        <translation>Erro de CUDA: o dispositivo não conseguiu sortear números aleatórios: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not fetch a batch of pictures: %1.</source>
        <translation>Erro de CUDA: o dispositivo não conseguiu buscar um lote de imagens: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not note the losses of a step: %1.</source>
        <translation>Erro de CUDA: o dispositivo não conseguiu registrar as perdas de um passo: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not draw what dropout drops: %1.</source>
        <translation>Erro de CUDA: o dispositivo não conseguiu sortear o que o dropout zera: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not fetch a batch of labels: %1.</source>
        <translation>Erro de CUDA: o dispositivo não conseguiu buscar um lote de rótulos: %1.</translation>
    </message>
    <message>
        <source>This build of the LibTorch module has no CUDA, and so no CUDA graphs.</source>
        <translation>Esta versão do módulo LibTorch não tem CUDA e, por isso, não tem grafos CUDA.</translation>
    </message>
    <message>
        <source>A network made %1 numbers where %2 were asked for.</source>
        <translation>Uma rede produziu %1 números onde eram pedidos %2.</translation>
    </message>
    <message>
        <source>The set holds no pictures, so there is nothing to train on.</source>
        <translation>O conjunto não contém imagens; não há com que treinar.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; does not hold as many pixels and labels as it says.</source>
        <translation>O conjunto “%1” não contém tantos pixels e rótulos quanto diz.</translation>
    </message>
    <message>
        <source>The saved state holds %1 tensors, but these networks and optimisers have %2.</source>
        <translation>O estado salvo contém %1 tensores, mas estas redes e estes otimizadores têm %2.</translation>
    </message>
    <message>
        <source>Every latent needs a picture of its own.</source>
        <translation>Cada latente precisa de uma imagem própria.</translation>
    </message>
    <message>
        <source>The weights of a picture&apos;s places are as many as its numbers.</source>
        <translation>Os pesos dos lugares de uma imagem têm de ser tantos quantos são os números dela.</translation>
    </message>
    <message>
        <source>Every latent needs two directions of its own.</source>
        <translation>Cada latente precisa de duas direções próprias.</translation>
    </message>
    <message>
        <source>What a channel is multiplied by has to be a finite number.</source>
        <translation>O número que multiplica um canal tem de ser finito.</translation>
    </message>
    <message>
        <source>One input at a time is followed through a network.</source>
        <translation>Só uma entrada de cada vez pode ser acompanhada através de uma rede.</translation>
    </message>
    <message>
        <source>The CUDA device could not draw random numbers: %1.</source>
        <translation>O dispositivo CUDA não conseguiu sortear números aleatórios: %1.</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2.</source>
        <translation>A GPU %1 não pode ser usada: %2.</translation>
    </message>
    <message>
        <source>This build of LibTorch is for the CPU alone: &apos;./ganimede run --cuda&apos; builds the one for NVIDIA GPUs.</source>
        <translation>Esta versão da LibTorch é só para a CPU: &apos;./ganimede run --cuda&apos; compila a versão para GPUs da NVIDIA.</translation>
    </message>
    <message>
        <source>This build of the LibTorch module has no CUDA: choose the device &quot;cpu&quot;.</source>
        <translation>Esta versão do módulo LibTorch não tem CUDA: escolha o dispositivo &quot;cpu&quot;.</translation>
    </message>
    <message>
        <source>The saved state lacks &quot;%1&quot;, which these networks need.</source>
        <translation>Falta no estado salvo “%1”, de que estas redes precisam.</translation>
    </message>
    <message>
        <source>The saved state&apos;s &quot;%1&quot; has another shape than these networks need.</source>
        <translation>No estado salvo, “%1” tem uma forma que não é a que estas redes esperam.</translation>
    </message>
    <message>
        <source>Memory ran out while %1: choose a smaller batch or smaller networks.</source>
        <translation>A memória acabou ao %1: escolha um lote menor ou redes menores.</translation>
    </message>
    <message>
        <source>LibTorch failed while %1: %2</source>
        <translation>A LibTorch falhou ao %1: %2</translation>
    </message>
    <message>
        <source>The data set has %1 numbers a point, but &quot;%2&quot; has %3.</source>
        <translation>O conjunto de dados tem %1 números por ponto, mas &quot;%2&quot; tem %3.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2. Train on the CPU.</source>
        <translation>A GPU %1 não pode ser usada: %2. Treine na CPU.</translation>
    </message>
    <message>
        <source>there is no NVIDIA driver</source>
        <translation>não há driver da NVIDIA</translation>
    </message>
    <message>
        <source>its compute capability is below 7.5</source>
        <translation>sua capacidade de computação (compute capability) é menor que 7.5</translation>
    </message>
    <message>
        <source>Many GANs side by side are trained by the CUDA trainer, which cannot train this: %1.</source>
        <translation>Muitas GANs lado a lado são treinadas pelo treinador CUDA, que não consegue treinar isto: %1.</translation>
    </message>
    <message>
        <source>The GPU failed before this GAN was trained.</source>
        <translation>A GPU falhou antes que esta GAN fosse treinada.</translation>
    </message>
    <message>
        <source>1 to 1,000,000 samples can be measured on a device.</source>
        <translation>Em um dispositivo podem ser medidas de 1 a 1&#xa0;000&#xa0;000 amostras.</translation>
    </message>
    <message>
        <source>This GAN is too large to be measured on the GPU: choose a smaller batch or train on the CPU.</source>
        <translation>Esta GAN é grande demais para ser medida na GPU: escolha um lote menor ou treine na CPU.</translation>
    </message>
    <message>
        <source>Each GAN that is measured needs a set to compare it with.</source>
        <translation>Cada GAN medida precisa de um conjunto com que ser comparada.</translation>
    </message>
    <message>
        <source>This GAN is too large for the GPU&apos;s trainer: choose a smaller batch or train on the CPU.</source>
        <translation>Esta GAN é grande demais para o treinador da GPU: escolha um lote menor ou treine na CPU.</translation>
    </message>
    <message>
        <source>The CUDA trainer cannot train this: %1. Choose the torch trainer.</source>
        <translation>O treinador CUDA não consegue treinar isto: %1. Escolha o treinador torch.</translation>
    </message>
    <message>
        <source>A population on the GPU has 1 to 4,096 members, each with its data.</source>
        <translation>Uma população na GPU tem de 1 a 4096 membros, cada um com seus dados.</translation>
    </message>
    <message>
        <source>The population has no member number %1.</source>
        <translation>A população não tem membro de número %1.</translation>
    </message>
    <message>
        <source>The data set holds no points. Draw some or choose another.</source>
        <translation>O conjunto de dados não contém pontos. Desenhe alguns ou escolha outro conjunto.</translation>
    </message>
    <message>
        <source>The saved state lacks the tensor &apos;%1&apos;.</source>
        <translation>Falta no estado salvo o tensor &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; of the saved state has another shape than this network&apos;s.</source>
        <translation>O tensor &apos;%1&apos; do estado salvo tem uma forma diferente da desta rede.</translation>
    </message>
    <message>
        <source>The fused trainer cannot train this: %1. Choose the torch trainer.</source>
        <translation>O treinador fundido (fused) não consegue treinar isto: %1. Escolha o treinador torch.</translation>
    </message>
    <message>
        <source>The LibTorch trainer could not be loaded: %1</source>
        <translation>Não foi possível carregar o treinador LibTorch: %1</translation>
    </message>
    <message>
        <source>%1 is not a module of Ganimede&apos;s.</source>
        <translation>%1 não é um módulo do Ganimede.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of Ganimede: build or install both together.</source>
        <translation>%1 pertence a outra versão do Ganimede: compile ou instale os dois juntos.</translation>
    </message>
    <message>
        <source>the generator has more than 5 hidden layers</source>
        <translation>o gerador tem mais de 5 camadas ocultas</translation>
    </message>
    <message>
        <source>the discriminator has more than 5 hidden layers</source>
        <translation>o discriminador tem mais de 5 camadas ocultas</translation>
    </message>
    <message>
        <source>the generator has a layer of more than 128 units</source>
        <translation>o gerador tem uma camada com mais de 128 unidades</translation>
    </message>
    <message>
        <source>the discriminator has a layer of more than 128 units</source>
        <translation>o discriminador tem uma camada com mais de 128 unidades</translation>
    </message>
    <message>
        <source>the generator looks ahead by unrolled steps</source>
        <translation>o gerador antecipa passos por desenrolamento</translation>
    </message>
    <message>
        <source>gradient penalties need a discriminator of ReLU or Leaky ReLU there</source>
        <translation>nele, as penalidades do gradiente exigem um discriminador com ReLU ou Leaky ReLU</translation>
    </message>
    <message>
        <source>The CUDA trainer needs a GPU: choose the device &quot;cuda&quot; or another trainer.</source>
        <translation>O treinador CUDA precisa de uma GPU: escolha o dispositivo &quot;cuda&quot; ou outro treinador.</translation>
    </message>
    <message>
        <source>A lesson trains &quot;%1&quot;, which is neither network.</source>
        <translation>Uma lição treina “%1”, que não é nenhuma das redes.</translation>
    </message>
    <message>
        <source>A lesson&apos;s step has no &quot;%1&quot;.</source>
        <translation>Uma etapa de lição não tem “%1”.</translation>
    </message>
    <message>
        <source>The lesson %1 does not begin by opening an experiment.</source>
        <translation>A lição %1 não começa abrindo um experimento.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no ranges: list its values.</source>
        <translation>&apos;%1&apos; não aceita intervalos: liste seus valores.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are.</source>
        <translation>“%1” não contém nenhuma imagem que possa ser lida: são aceitos arquivos PNG e JPEG.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are, and &quot;%2&quot; is neither.</source>
        <translation>“%1” não contém nenhuma imagem que possa ser lida: são aceitos arquivos PNG e JPEG, e “%2” não é nem um nem outro.</translation>
    </message>
    <message>
        <source>How far generated points, seen along a line, would have to move to match the real ones, averaged over lines of all directions.</source>
        <translation>Quanto os pontos gerados, vistos ao longo de uma reta, teriam de se mover para coincidir com os reais, em média sobre retas de todas as direções.</translation>
    </message>
    <message>
        <source>nothing: it is empty</source>
        <translation>nada: está vazio</translation>
    </message>
    <message>
        <source>JSON that breaks off before it is complete</source>
        <translation>JSON interrompido antes de estar completo</translation>
    </message>
    <message>
        <source>something that is not JSON in line %1, column %2</source>
        <translation>algo que não é JSON na linha %1, coluna %2</translation>
    </message>
    <message>
        <source>the same field a second time</source>
        <translation>o mesmo campo pela segunda vez</translation>
    </message>
    <message>
        <source>each field once</source>
        <translation>cada campo uma só vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;images&quot; or nothing</source>
        <translation>&quot;%1&quot;, &quot;images&quot; ou nada</translation>
    </message>
    <message>
        <source>a step after schedule.start, which is %1</source>
        <translation>um passo depois de schedule.start, que é %1</translation>
    </message>
    <message>
        <source>more than 0, which no exponential fall reaches</source>
        <translation>mais que 0, aonde nenhuma queda exponencial chega</translation>
    </message>
    <message>
        <source>at least one stroke of the brush on the canvas, from -1 to 1</source>
        <translation>pelo menos um traço do pincel no palco, de -1 a 1</translation>
    </message>
    <message>
        <source>a number too large to hold</source>
        <translation>um número grande demais</translation>
    </message>
    <message>
        <source>numbers up to 1.8e308</source>
        <translation>números até 1.8e308</translation>
    </message>
    <message>
        <source>CUDA error: the device could not sum a step up: %1.</source>
        <translation>Erro de CUDA: o dispositivo não conseguiu resumir um passo: %1.</translation>
    </message>
    <message>
        <source>CUDA error: the device could not normalise a layer: %1.</source>
        <translation>Erro de CUDA: o dispositivo não conseguiu normalizar uma camada: %1.</translation>
    </message>
    <message>
        <source>a picture of %1 x %2 pixels whose dark ones are too fine to be seen on the canvas</source>
        <translation>uma imagem de %1 x %2 pixels cujos pixels escuros são finos demais para serem vistos no palco</translation>
    </message>
    <message>
        <source>dark places some pixels wide, or at most 128 pixels a side</source>
        <translation>áreas escuras com vários pixels de largura, ou no máximo 128 pixels de lado</translation>
    </message>
    <message>
        <source>its folder does not exist; make it or choose another.</source>
        <translation>a pasta não existe; crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made: %2</source>
        <translation>Não foi possível criar a pasta “%1”: %2</translation>
    </message>
    <message>
        <source>Nothing can be written into &quot;%1&quot;: %2</source>
        <translation>Nada pode ser gravado em “%1”: %2</translation>
    </message>
    <message>
        <source>Cannot read the folder &quot;%1&quot;: %2</source>
        <translation>Não foi possível ler a pasta “%1”: %2</translation>
    </message>
    <message>
        <source>%1 Choose another folder, or give up what is there with --restart.</source>
        <translation>%1 Escolha outra pasta ou descarte com --restart o que há nela.</translation>
    </message>
    <message>
        <source>it is not a sweep as this program writes them.</source>
        <translation>não é uma varredura como as que este programa grava.</translation>
    </message>
    <message>
        <source>In place of saved latents %1 holds %2.</source>
        <translation>No lugar de latentes guardados, %1 contém %2.</translation>
    </message>
    <message>
        <source>%1 has a number in it that is too large.</source>
        <translation>Em %1 há um número grande demais.</translation>
    </message>
</context>
<context>
    <name>ganimede::AsideCard</name>
    <message>
        <source>Your run at step %1 was put aside</source>
        <translation>Sua execução no passo %1 foi posta de lado</translation>
    </message>
    <message>
        <source>%1. File &gt; Bring back a run has it too.</source>
        <translation>%1. Também está em Arquivo &gt; Recuperar uma execução.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperá-la</translation>
    </message>
    <message>
        <source>Goes on with that run, its networks, settings and charts</source>
        <translation>Continua essa execução, com suas redes, seus ajustes e gráficos</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, passo %2</translation>
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
        <translation>Atlas do espaço latente</translation>
    </message>
    <message>
        <source>Drag it like a map, click a picture to go there. The wheel, + and - zoom, without end.</source>
        <translation>Arraste-o como um mapa ou clique em uma imagem para ir até ela. A roda, + e − aproximam e afastam, sem fim.</translation>
    </message>
    <message>
        <source>Plane of the atlas</source>
        <translation>Plano do atlas</translation>
    </message>
    <message>
        <source>Which plane of the latent space is spread out</source>
        <translation>Qual plano do espaço latente é mostrado</translation>
    </message>
    <message>
        <source>Directions 1 and 2</source>
        <translation>Direções 1 e 2</translation>
    </message>
    <message>
        <source>Through the key points</source>
        <translation>Pelos pontos-chave</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Ao acaso</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Tint of the atlas</source>
        <translation>Coloração do atlas</translation>
    </message>
    <message>
        <source>What the colour of each picture tells</source>
        <translation>O que a cor de cada imagem indica</translation>
    </message>
    <message>
        <source>Another plane by chance, through what is shown</source>
        <translation>Outro plano ao acaso, passando pela imagem mostrada</translation>
    </message>
    <message>
        <source>Lays the plane through what is shown now</source>
        <translation>Faz o plano passar pela imagem mostrada agora</translation>
    </message>
    <message>
        <source>No tint</source>
        <translation>Sem cor</translation>
    </message>
    <message>
        <source>What D says</source>
        <translation>O que D diz</translation>
    </message>
    <message>
        <source>Class shown</source>
        <translation>Classe mostrada</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramento</translation>
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
        <translation>Cada imagem é a que o próprio gerador faz para o latente daquele lugar.</translation>
    </message>
    <message>
        <source>D takes it for a fake</source>
        <translation>D a considera falsa</translation>
    </message>
    <message>
        <source>for real</source>
        <translation>real</translation>
    </message>
    <message>
        <source>Called by the classifier: %1</source>
        <translation>Classe segundo o classificador: %1</translation>
    </message>
    <message>
        <source>an area grows %1 times</source>
        <translation>uma área cresce %1 vezes</translation>
    </message>
    <message>
        <source>%1 times, from latents to pictures</source>
        <translation>%1 vezes, dos latentes às imagens</translation>
    </message>
    <message>
        <source>How much the generator stretches the plane there</source>
        <translation>Quanto o gerador estica o plano naquele lugar</translation>
    </message>
    <message>
        <source>D&apos;s score: this loss gives it no fixed zero</source>
        <translation>Pontuação de D: esta perda não lhe dá um zero fixo</translation>
    </message>
    <message>
        <source>D&apos;s score, %1 to %2: this loss gives it no fixed zero</source>
        <translation>Pontuação de D, de %1 a %2: esta perda não lhe dá um zero fixo</translation>
    </message>
</context>
<context>
    <name>ganimede::Autosave</name>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>Não é possível gravar nada em %1.</translation>
    </message>
</context>
<context>
    <name>ganimede::AutosaveLabel</name>
    <message>
        <source>not autosaved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>autosaved just now</source>
        <translation>salvo agora mesmo</translation>
    </message>
    <message>
        <source>autosaved %1 s ago</source>
        <translation>salvo há %1 s</translation>
    </message>
    <message>
        <source>autosaved %1 min ago</source>
        <translation>salvo há %1 min</translation>
    </message>
    <message>
        <source>autosaved %1 h ago</source>
        <translation>salvo há %1 h</translation>
    </message>
</context>
<context>
    <name>ganimede::ChannelGrid</name>
    <message>
        <source>Channels of the layer</source>
        <translation>Canais da camada</translation>
    </message>
    <message>
        <source>channel %1 of %2</source>
        <translation>canal %1 de %2</translation>
    </message>
    <message>
        <source>channel %1; a double click switches it off or on</source>
        <translation>canal %1; um clique duplo o desliga ou liga</translation>
    </message>
    <message>
        <source>, now times %1</source>
        <translation>, agora vezes %1</translation>
    </message>
    <message>
        <source>channels</source>
        <comment>in the name of a file</comment>
        <translation>canais</translation>
    </message>
    <message>
        <source>the layer&apos;s channels</source>
        <translation>os canais da camada</translation>
    </message>
</context>
<context>
    <name>ganimede::ClassShares</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Shares of the classes</source>
        <translation>Proporção das classes</translation>
    </message>
    <message>
        <source>%1: %2 of the generated pictures, %3 of the real ones</source>
        <translation>%1: %2 das imagens geradas, %3 das reais</translation>
    </message>
    <message>
        <source>made</source>
        <translation>geradas</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reais</translation>
    </message>
</context>
<context>
    <name>ganimede::DataFetch</name>
    <message>
        <source>Another Ganimede is fetching into %1 just now.</source>
        <translation>Outro Ganimede está baixando arquivos para %1 neste momento.</translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation>%1 não contém %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>Não foi possível criar a pasta %1: %2</translation>
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
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>Seu próprio arquivo</translation>
    </message>
    <message>
        <source>Your own file: a CSV of points, or a picture that is dense where it is dark.
Training goes on with it.</source>
        <translation>Seu próprio arquivo: um CSV de pontos ou uma imagem, densa onde é escura.
O treinamento continua com ele.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Seu desenho</translation>
    </message>
    <message>
        <source>Draw the points yourself on the stage.</source>
        <translation>Desenhe você mesmo os pontos no palco.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>The easiest to learn: points along a slanted line.</source>
        <translation>A mais fácil de aprender: pontos ao longo de uma linha inclinada.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Duas gaussianas</translation>
    </message>
    <message>
        <source>Two clouds. Does the generator find both?</source>
        <translation>Duas nuvens. Será que o gerador encontra as duas?</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anel</translation>
    </message>
    <message>
        <source>A circle with a hole that the generator must leave empty.</source>
        <translation>Um círculo com um furo, que o gerador precisa deixar vazio.</translation>
    </message>
    <message>
        <source>Disjoint clouds</source>
        <translation>Nuvens disjuntas</translation>
    </message>
    <message>
        <source>Ring of eight</source>
        <translation>Anel de oito</translation>
    </message>
    <message>
        <source>Eight small clouds on a circle, the usual test for mode collapse.</source>
        <translation>Oito nuvens pequenas em um círculo, o teste habitual de colapso de modas.</translation>
    </message>
    <message>
        <source>Grid of 25</source>
        <translation>Grade de 25</translation>
    </message>
    <message>
        <source>Twenty-five small clouds, a harder test for mode collapse.</source>
        <translation>Vinte e cinco nuvens pequenas, um teste mais difícil de colapso de modas.</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Duas luas</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <translation>Dois semicírculos que se encaixam um no outro.</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>A thin curve that winds around itself and needs a wide network.</source>
        <translation>Uma curva fina que se enrola sobre si mesma e exige uma rede larga.</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Xadrez</translation>
    </message>
    <message>
        <source>Sharp corners and empty squares, which smooth networks blur.</source>
        <translation>Cantos vivos e casas vazias, que redes suaves borram.</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Coração</translation>
    </message>
    <message>
        <source>A stored drawing to begin with.</source>
        <translation>Um desenho pronto para começar.</translation>
    </message>
    <message>
        <source>Your density</source>
        <translation>Sua densidade</translation>
    </message>
    <message>
        <source>Draw a density yourself on the stage.</source>
        <translation>Desenhe você mesmo uma densidade no palco.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>A bell curve whose mean and spread the generator must find.</source>
        <translation>Uma curva em sino, cuja média e dispersão o gerador precisa encontrar.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Equally dense between two sharp edges, which smooth maps round off.</source>
        <translation>Igualmente densa entre duas bordas nítidas, que funções suaves arredondam.</translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation>Três sinos</translation>
    </message>
    <message>
        <source>Three narrow bell curves, of which a collapsing generator drops some.</source>
        <translation>Três curvas em sino estreitas, das quais um gerador em colapso perde algumas.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Seus pontos</translation>
    </message>
    <message>
        <source>Points from a CSV file of yours.</source>
        <translation>Pontos de um arquivo CSV seu.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Sua imagem</translation>
    </message>
    <message>
        <source>A picture of yours: points are dense where it is dark.</source>
        <translation>Uma imagem sua: os pontos são densos onde ela é escura.</translation>
    </message>
    <message>
        <source>Separate clouds with nothing between them: one connected sheet has to serve them all.</source>
        <translation>Nuvens separadas, sem nada entre elas: uma única folha, feita de uma peça só, tem de atender a todas.</translation>
    </message>
</context>
<context>
    <name>ganimede::DataTile</name>
    <message>
        <source>%1: %2
Training goes on with it.</source>
        <translation>%1: %2
O treinamento continua com isso.</translation>
    </message>
</context>
<context>
    <name>ganimede::DensityPanel</name>
    <message>
        <source>Real data</source>
        <translation>Dados reais</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>move the data</source>
        <translation>deslocamento dos dados</translation>
    </message>
    <message>
        <source>change the spread of the data</source>
        <translation>mudança da dispersão dos dados</translation>
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
        <translation>Ir 4 desvios padrão neste sentido</translation>
    </message>
    <message>
        <source>Direction %1: 4 deviations down</source>
        <translation>Direção %1: 4 desvios para menos</translation>
    </message>
    <message>
        <source>Direction %1: 4 deviations up</source>
        <translation>Direção %1: 4 desvios para mais</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation>Direção %1</translation>
    </message>
    <message>
        <source>%1 % of what varies in the first layer lies along this direction</source>
        <translation>%1% do que varia na primeira camada está ao longo desta direção</translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation>%1 desvios padrão</translation>
    </message>
    <message>
        <source>A double click goes back to the middle</source>
        <translation>Um clique duplo volta ao meio</translation>
    </message>
</context>
<context>
    <name>ganimede::DirectionsPanel</name>
    <message>
        <source>Another direction: from one class to another</source>
        <translation>Outra direção: de uma classe a outra</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Puts all directions back to the middle</source>
        <translation>Leva todas as direções de volta ao meio</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direções</translation>
    </message>
    <message>
        <source>The first layer of this generator is not linear, or not known: it has no directions of its own.</source>
        <translation>A primeira camada deste gerador não é linear ou não é conhecida: ele não tem direções próprias.</translation>
    </message>
    <message>
        <source>Principal components of the first layer&apos;s outputs, strongest first</source>
        <translation>Componentes principais das saídas da primeira camada, a começar pela mais forte</translation>
    </message>
    <message>
        <source>Save with a name ...</source>
        <translation>Salvar com um nome ...</translation>
    </message>
    <message>
        <source>Rename ...</source>
        <translation>Renomear ...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Name of the direction</source>
        <translation>Nome da direção</translation>
    </message>
    <message>
        <source>There is no classifier for these pictures: no classes to go between</source>
        <translation>Não há classificador para estas imagens: não há classes entre as quais ir</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Looking for the direction ...</source>
        <translation>Procurando a direção ...</translation>
    </message>
    <message>
        <source>Of %1 pictures too few are called %2 or %3 for a mean.</source>
        <translation>De %1 imagens, poucas demais são %2 ou %3 para calcular uma média.</translation>
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
        <translation>Tirar este painel da janela ou devolvê-lo a ela</translation>
    </message>
    <message>
        <source>Hide this panel; the View menu shows it again</source>
        <translation>Ocultar este painel; o menu Ver o mostra de novo</translation>
    </message>
</context>
<context>
    <name>ganimede::Download</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>the server sent another part of the file than it was asked for</source>
        <translation>o servidor enviou uma parte do arquivo diferente da que foi pedida</translation>
    </message>
    <message>
        <source>the server sends another file, longer than %1&apos;s %2 bytes</source>
        <translation>o servidor está enviando outro arquivo, maior que os %2 bytes de %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>não é possível gravar (%1)</translation>
    </message>
    <message>
        <source>the connection was closed early</source>
        <translation>a conexão foi encerrada antes da hora</translation>
    </message>
    <message>
        <source>the server sent nothing for half a minute</source>
        <translation>o servidor não enviou nada por meio minuto</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 came with other content than its makers published (its SHA-256 is wrong), so it was thrown away. Try again later, or from another network.</source>
        <translation>%1 veio com um conteúdo diferente do que seus autores publicaram (o SHA-256 não confere) e, por isso, foi descartado. Tente de novo mais tarde ou use outra conexão.</translation>
    </message>
    <message>
        <source>Cannot fetch %1: %2.</source>
        <translation>Não foi possível baixar %1: %2.</translation>
    </message>
    <message>
        <source>%1 broke off after %2 of %3 MB: %4. What has come is kept; fetch it again to go on from there.</source>
        <translation>%1 foi interrompido após %2 de %3 MB: %4. O que já veio fica guardado; baixe de novo para continuar daí.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
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
        <translation>Desenhe pontos reais no palco (B). O treinamento continua com o que você desenhar.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Linha reta</translation>
    </message>
    <message>
        <source>Draw straight lines (L); Ctrl keeps to steps of 15 degrees. Shift does the same with the brush and the eraser.</source>
        <translation>Desenhe linhas retas (L); com Ctrl, só em passos de 15 graus. Shift faz o mesmo com o pincel e a borracha.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Type a word that the networks learn (T).</source>
        <translation>Digite uma palavra para as redes aprenderem (T).</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Take real points off the stage (E). Training goes on without them.</source>
        <translation>Tire pontos reais do palco (E). O treinamento continua sem eles.</translation>
    </message>
    <message>
        <source>Picture or points</source>
        <translation>Imagem ou pontos</translation>
    </message>
    <message>
        <source>Learn from a picture, dense where it is dark, or from a CSV file of points. Files can be dropped on the stage too.</source>
        <translation>Aprenda com uma imagem, densa onde é escura, ou com um arquivo CSV de pontos. Também dá para soltar arquivos no palco.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Limpar o desenho</translation>
    </message>
    <message>
        <source>Take the whole drawing off the stage. Undo brings it back.</source>
        <translation>Tire o desenho inteiro do palco. “Desfazer” o traz de volta.</translation>
    </message>
    <message>
        <source>Width of the brush and eraser, as a share of the stage&apos;s. Wheel, [ and ] over the stage do the same.</source>
        <translation>Largura do pincel e da borracha, como fração da largura do palco. A roda do mouse, [ e ] sobre o palco fazem o mesmo.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>How many points the brush lays down, relative to full. The generator must match the density too.</source>
        <translation>Quantos pontos o pincel deposita, em relação ao máximo. O gerador também precisa acertar a densidade.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ganimede::ExploreViews</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>The picture alone, with the pad and the directions (1)</source>
        <translation>Só a imagem, com o quadro e as direções (1)</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>A plane of the latent space as a map without end (2)</source>
        <translation>Um plano do espaço latente como um mapa sem fim (2)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Draw a picture and see whether the generator can make it (3)</source>
        <translation>Desenhe uma imagem e veja se o gerador consegue fazê-la (3)</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Por dentro</translation>
    </message>
    <message>
        <source>What passes through the layers, and what a channel does (4)</source>
        <translation>O que passa pelas camadas e o que faz um canal (4)</translation>
    </message>
</context>
<context>
    <name>ganimede::ExploredPicture</name>
    <message>
        <source>There is no generator to explore yet</source>
        <translation>Ainda não há gerador para explorar</translation>
    </message>
    <message>
        <source>Take one that comes with the program, train one in Images and come back at any step, or open a checkpoint (.safetensors) that was saved there, also by dropping it here.</source>
        <translation>Use um dos que vêm com o programa, treine um em Imagens e volte a qualquer passo, ou abra um checkpoint (.safetensors) salvo lá; também dá para soltá-lo aqui.</translation>
    </message>
    <message>
        <source>length of z %1, usual %2</source>
        <translation>comprimento de z %1, usual %2</translation>
    </message>
    <message>
        <source>D&apos;s score %1</source>
        <translation>pontuação de D: %1</translation>
    </message>
</context>
<context>
    <name>ganimede::Exporter</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>Puts the picture that has the focus, else the stage, on the clipboard</source>
        <translation>Coloca na área de transferência a imagem que tem o foco ou, se não houver, o palco</translation>
    </message>
    <message>
        <source>Save as &amp;PNG ...</source>
        <translation>Salvar como &amp;PNG ...</translation>
    </message>
    <message>
        <source>A picture of pixels, at twice the size on screen</source>
        <translation>Uma imagem de pixels, com o dobro do tamanho que tem na tela</translation>
    </message>
    <message>
        <source>Save as S&amp;VG ...</source>
        <translation>Salvar como S&amp;VG ...</translation>
    </message>
    <message>
        <source>A picture of lines and text, sharp at any size, for drawing programs and print</source>
        <translation>Uma imagem de linhas e texto, nítida em qualquer tamanho, para programas de desenho e impressão</translation>
    </message>
    <message>
        <source>Save n&amp;umbers as CSV ...</source>
        <translation>Salvar &amp;números como CSV ...</translation>
    </message>
    <message>
        <source>The numbers behind the picture, for spreadsheets and programs</source>
        <translation>Os números por trás da imagem, para planilhas e programas</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>There is no picture to copy yet.</source>
        <translation>Ainda não há imagem para copiar.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Ainda não há nada para salvar.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imagens SVG (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Saved %1 as %2</source>
        <translation>Salvo como %2: %1</translation>
    </message>
</context>
<context>
    <name>ganimede::FilmStrip</name>
    <message>
        <source>Film of the run</source>
        <translation>Filme da execução</translation>
    </message>
    <message>
        <source>The same latents at each kept moment, oldest first</source>
        <translation>Os mesmos latentes em cada momento guardado, do mais antigo ao mais novo</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>The film of the run appears here.</source>
        <translation>O filme da execução aparece aqui.</translation>
    </message>
    <message>
        <source>%1, after %2 steps</source>
        <translation>%1, após %2 passos</translation>
    </message>
    <message>
        <source>film</source>
        <comment>in the name of a file</comment>
        <translation>filme</translation>
    </message>
    <message>
        <source>the film strip</source>
        <translation>a tira do filme</translation>
    </message>
</context>
<context>
    <name>ganimede::FindView</name>
    <message>
        <source>Colour of the pen</source>
        <translation>Cor da caneta</translation>
    </message>
    <message>
        <source>The training pictures are not there: %1</source>
        <translation>As imagens de treinamento não estão disponíveis: %1</translation>
    </message>
    <message>
        <source>Nearest in the training set</source>
        <translation>Mais próximas no treinamento</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Desfazer o último traço (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Empty the picture (Delete)</source>
        <translation>Esvaziar a imagem (Delete)</translation>
    </message>
    <message>
        <source>Take a picture&apos;s file, PNG or JPEG</source>
        <translation>Abrir um arquivo de imagem, PNG ou JPEG</translation>
    </message>
    <message>
        <source>A real one</source>
        <translation>Uma real</translation>
    </message>
    <message>
        <source>Takes a picture of the training set by chance</source>
        <translation>Pega ao acaso uma imagem do conjunto de treinamento</translation>
    </message>
    <message>
        <source>Draw what to look for</source>
        <translation>Desenhe o que buscar</translation>
    </message>
    <message>
        <source>what is still different</source>
        <translation>o que ainda difere</translation>
    </message>
    <message>
        <source>Starts of the search</source>
        <translation>Inícios da busca</translation>
    </message>
    <message>
        <source>From how many places the search goes down; more find more and take longer</source>
        <translation>De quantos lugares a busca parte; com mais inícios, ela encontra mais e demora mais</translation>
    </message>
    <message>
        <source>starts </source>
        <translation>inícios </translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looks for a latent whose picture is nearest</source>
        <translation>Procura o latente cuja imagem é a mais próxima</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>dif. %1%</translation>
    </message>
    <message>
        <source>found at step %1 of the search</source>
        <translation>encontrado no passo %1 da busca</translation>
    </message>
    <message>
        <source>%1 % off on the mean, of black to white; root of the mean square %2 %.%3</source>
        <translation>Difere %1% em média, na escala do preto ao branco; raiz do erro quadrático médio: %2%.%3</translation>
    </message>
    <message>
        <source> What is still different the generator never learnt to make, or the search missed it: more starts tell.</source>
        <translation> O que ainda difere, o gerador nunca aprendeu a fazer ou a busca não achou: com mais inícios se descobre.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This generator cannot be differentiated: the search has nothing to go by.</source>
        <translation>Este gerador não é diferenciável: a busca não tem por onde se guiar.</translation>
    </message>
    <message>
        <source>The search looks for a latent whose picture is nearest to yours, shown at the left as it comes. What cannot be found is what the generator never learnt.</source>
        <translation>A busca procura o latente cuja imagem é a mais próxima da sua; o resultado aparece à esquerda à medida que surge. O que não pode ser encontrado é o que o gerador nunca aprendeu.</translation>
    </message>
    <message>
        <source>This generator&apos;s pictures are not square; only drawing is offered for them.</source>
        <translation>As imagens deste gerador não são quadradas; para elas só é possível desenhar.</translation>
    </message>
</context>
<context>
    <name>ganimede::GeneratorLoader</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>Não foi possível abrir %1</translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation>Abrindo %1 ...</translation>
    </message>
    <message>
        <source>The trained generator could not be read</source>
        <translation>Não foi possível ler o gerador treinado</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Image run</source>
        <translation>Execução de imagens</translation>
    </message>
</context>
<context>
    <name>ganimede::GeneratorPanel</name>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>Abrir ...</translation>
    </message>
    <message>
        <source>Opens a checkpoint of an image run</source>
        <translation>Abre um checkpoint de uma execução de imagens</translation>
    </message>
    <message>
        <source>Live run</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Takes the generator of the image run as it stands, and newer ones as it trains</source>
        <translation>Usa o gerador da execução de imagens como está agora e os mais novos, enquanto ela treina</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Generators that come with the program</source>
        <translation>Geradores que vêm com o programa</translation>
    </message>
    <message>
        <source>The 2D lab&apos;s point</source>
        <translation>O ponto do lab 2D</translation>
    </message>
    <message>
        <source>Takes the generator of the 2D lab as it stands: its point moves over the stage</source>
        <translation>Usa o gerador do laboratório 2D como está agora: o ponto dele se move pelo palco</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
    </message>
    <message>
        <source>Trained for %1 steps</source>
        <translation>Treinado por %1 passos</translation>
    </message>
    <message>
        <source>followed as it trains: step %1</source>
        <translation>acompanhado enquanto treina: passo %1</translation>
    </message>
    <message>
        <source>as trained: step %1</source>
        <translation>como foi treinado: passo %1</translation>
    </message>
    <message>
        <source>a TorchScript generator, in a process of its own</source>
        <translation>um gerador TorchScript, em um processo próprio</translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation>%1 é um programa</translation>
    </message>
    <message>
        <source>A TorchScript file can run any code with your rights. It would run in a process of its own, whose crash or endless loop cannot harm your work, but which can read and write your files. Run it only if you know where it comes from.</source>
        <translation>Um arquivo TorchScript pode executar qualquer código com as suas permissões. Ele seria executado em um processo próprio: se travar ou entrar em um laço sem fim, não prejudica o seu trabalho, mas pode ler e gravar os seus arquivos. Execute-o somente se souber de onde vem.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Runs the file in a process of its own</source>
        <translation>Executa o arquivo em um processo próprio</translation>
    </message>
    <message>
        <source>Open a trained generator</source>
        <translation>Abrir um gerador treinado</translation>
    </message>
    <message>
        <source>Generators (*.safetensors *.pt *.pts *.pth *.torchscript)</source>
        <translation>Geradores (*.safetensors *.pt *.pts *.pth *.torchscript)</translation>
    </message>
    <message>
        <source>The generator could not make pictures</source>
        <translation>O gerador não conseguiu fazer imagens</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageCourseChart</name>
    <message>
        <source>D&apos;s mean verdict</source>
        <translation>Veredito médio de D</translation>
    </message>
    <message>
        <source>1 is real, 0 is fake. At 0.5 for both, D cannot tell them apart.</source>
        <translation>1 é real, 0 é falso. Em 0.5 nos dois casos, D não consegue distingui-las.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredito</translation>
    </message>
    <message>
        <source>D(x)</source>
        <translation>D(x)</translation>
    </message>
    <message>
        <source>What D says of real pictures.</source>
        <translation>O que D diz das imagens reais.</translation>
    </message>
    <message>
        <source>D(G(z))</source>
        <translation>D(G(z))</translation>
    </message>
    <message>
        <source>What D says of generated pictures.</source>
        <translation>O que D diz das imagens geradas.</translation>
    </message>
    <message>
        <source>Gradient length</source>
        <translation>Tamanho do gradiente</translation>
    </message>
    <message>
        <source>How hard each update pulls. Near 0 the network learns nothing.</source>
        <translation>A força com que cada atualização puxa. Perto de 0, a rede não aprende nada.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>The gradient by D&apos;s parameters.</source>
        <translation>O gradiente em relação aos parâmetros de D.</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>The gradient by G&apos;s parameters.</source>
        <translation>O gradiente em relação aos parâmetros de G.</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>passo de treinamento</translation>
    </message>
    <message>
        <source>What D says of pictures appears here as it trains.</source>
        <translation>O que D diz das imagens aparece aqui durante o treinamento.</translation>
    </message>
    <message>
        <source>The lengths of the gradients appear here.</source>
        <translation>Os tamanhos dos gradientes aparecem aqui.</translation>
    </message>
    <message>
        <source>verdicts</source>
        <comment>in the name of a file</comment>
        <translation>vereditos</translation>
    </message>
    <message>
        <source>gradients</source>
        <comment>in the name of a file</comment>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>the chart of D&apos;s verdicts</source>
        <translation>o gráfico dos vereditos de D</translation>
    </message>
    <message>
        <source>the chart of gradient lengths</source>
        <translation>o gráfico do tamanho dos gradientes</translation>
    </message>
    <message>
        <source>The critic&apos;s mean score</source>
        <translation>Pontuação média do crítico</translation>
    </message>
    <message>
        <source>Its scale is the critic&apos;s own: only the gap between real and generated pictures says something.</source>
        <translation>A escala é própria do crítico: só a diferença entre imagens reais e geradas diz algo.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
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
        <translation>Que pontuação o crítico dá às imagens reais.</translation>
    </message>
    <message>
        <source>How high the critic scores generated pictures.</source>
        <translation>Que pontuação o crítico dá às imagens geradas.</translation>
    </message>
    <message>
        <source>Real pictures beside generated ones: 1 is more real than the mean of both, 0 less. At 0.5 for both, D cannot tell them apart.</source>
        <translation>Imagens reais ao lado das geradas: 1 é mais real que a média das duas, 0 menos. Em 0.5 nos dois casos, D não consegue distingui-las.</translation>
    </message>
    <message>
        <source>scores</source>
        <comment>in the name of a file</comment>
        <translation>pontuacoes</translation>
    </message>
    <message>
        <source>the chart of the critic&apos;s scores</source>
        <translation>o gráfico das pontuações do crítico</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageDataPanel</name>
    <message>
        <source>Yours</source>
        <translation>Suas</translation>
    </message>
    <message>
        <source>Your own pictures: a folder, an IDX or CIFAR file, or a picture</source>
        <translation>Suas próprias imagens: uma pasta, um arquivo IDX ou CIFAR, ou uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>How many pictures are trained on, and their size in pixels</source>
        <translation>Quantas imagens são usadas no treinamento e o tamanho delas em pixels</translation>
    </message>
    <message>
        <source>%1
Not on this machine yet.</source>
        <translation>%1
Ainda não está nesta máquina.</translation>
    </message>
    <message>
        <source>Choose pictures ...</source>
        <translation>Escolher imagens ...</translation>
    </message>
    <message>
        <source>Trains on other files of yours</source>
        <translation>Treina com outros arquivos seus</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas as classes</translation>
    </message>
    <message>
        <source>Trains on the pictures of all classes</source>
        <translation>Treina com as imagens de todas as classes</translation>
    </message>
    <message>
        <source>take all classes</source>
        <translation>uso de todas as classes</translation>
    </message>
    <message>
        <source>choose the pictures</source>
        <translation>escolha das imagens</translation>
    </message>
    <message>
        <source>choose the classes</source>
        <translation>escolha das classes</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Keeps the pictures of class %1; with none chosen all classes are kept</source>
        <translation>Mantém as imagens da classe %1; sem nenhuma escolhida, todas as classes são mantidas</translation>
    </message>
    <message>
        <source>%1, %2 grey</source>
        <translation>%1, %2 em cinza</translation>
    </message>
    <message>
        <source>%1, %2 colour</source>
        <translation>%1, %2 em cores</translation>
    </message>
    <message>
        <source>One file is not among them.</source>
        <translation>Um arquivo não está entre elas.</translation>
    </message>
    <message>
        <source>%1 files are not among them.</source>
        <translation>%1 arquivos não estão entre elas.</translation>
    </message>
    <message>
        <source>They are no PNG or JPEG pictures.</source>
        <translation>Não são imagens PNG nem JPEG.</translation>
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
        <translation>Todas as %1 épocas estão concluídas. “Treinar” continua além delas.</translation>
    </message>
    <message>
        <source>Both networks began anew at step %1: their structure changed.</source>
        <translation>As duas redes recomeçaram do zero no passo %1: a estrutura delas mudou.</translation>
    </message>
    <message>
        <source>The generator began anew at step %1: its structure changed.</source>
        <translation>O gerador recomeçou do zero no passo %1: a estrutura dele mudou.</translation>
    </message>
    <message>
        <source>The discriminator began anew at step %1: its structure changed.</source>
        <translation>O discriminador recomeçou do zero no passo %1: a estrutura dele mudou.</translation>
    </message>
    <message>
        <source>change the number of pictures shown</source>
        <translation>mudança do número de imagens mostradas</translation>
    </message>
    <message>
        <source>There is no preset %1</source>
        <translation>Não existe a predefinição %1</translation>
    </message>
    <message>
        <source>The list at the left has all there are.</source>
        <translation>A lista à esquerda mostra todas as que existem.</translation>
    </message>
    <message>
        <source>Image run</source>
        <translation>Execução de imagens</translation>
    </message>
    <message>
        <source>take a new seed</source>
        <translation>troca da semente</translation>
    </message>
    <message>
        <source>The layers do not fit yet: the run goes on with those before.</source>
        <translation>As camadas ainda não se encaixam: a execução continua com as anteriores.</translation>
    </message>
    <message>
        <source>That cannot be trained</source>
        <translation>Isso não pode ser treinado</translation>
    </message>
    <message>
        <source>Trained for %1 epochs (%2 steps) with seed %3.</source>
        <translation>Treinadas por %1 épocas (%2 passos) com a semente %3.</translation>
    </message>
    <message>
        <source>That took %1 minutes of a processor core.</source>
        <translation>Isso levou %1 minutos de um núcleo do processador.</translation>
    </message>
    <message>
        <source>Fréchet distance %1 in the classifier&apos;s features, of held-out real pictures %2.</source>
        <translation>Distância de Fréchet %1 nas características do classificador; a das imagens reais reservadas é %2.</translation>
    </message>
    <message>
        <source>There are no trained networks of %1</source>
        <translation>Não há redes treinadas de %1</translation>
    </message>
    <message>
        <source>The networks as they were after %1 epochs. Play trains them on.</source>
        <translation>As redes como estavam após %1 épocas. “Treinar” continua o treinamento delas.</translation>
    </message>
    <message>
        <source>take pictures of one&apos;s own</source>
        <translation>uso de imagens próprias</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nada foi salvo</translation>
    </message>
    <message>
        <source>Your last image run is kept</source>
        <translation>Última execução de imagens guardada</translation>
    </message>
    <message>
        <source>It was kept at %1.</source>
        <translation>Ela foi guardada em %1.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar com ela</translation>
    </message>
    <message>
        <source>Takes up that run, its networks and settings, where it was kept</source>
        <translation>Retoma essa execução, com suas redes e configurações, de onde foi guardada</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>Não foi possível abrir %1</translation>
    </message>
    <message>
        <source>Your own run: %1</source>
        <translation>Sua própria execução: %1</translation>
    </message>
    <message>
        <source>The run as it was kept at step %1.</source>
        <translation>A execução como foi guardada no passo %1.</translation>
    </message>
    <message>
        <source>The folder with your pictures</source>
        <translation>A pasta com as suas imagens</translation>
    </message>
    <message>
        <source>There is no film to save yet.</source>
        <translation>Ainda não há filme para salvar.</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>Salvar o filme</translation>
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
        <translation>Filme salvo como %1</translation>
    </message>
    <message>
        <source>The film was not saved</source>
        <translation>O filme não foi salvo</translation>
    </message>
    <message>
        <source>%1, made by Ganimede</source>
        <translation>%1, feito com o Ganimede</translation>
    </message>
    <message>
        <source>There is nothing to measure yet.</source>
        <translation>Ainda não há nada para medir.</translation>
    </message>
    <message>
        <source>There is nothing to train on yet.</source>
        <translation>Ainda não há imagens com que treinar.</translation>
    </message>
    <message>
        <source>Fetch them, %1</source>
        <translation>Baixá-las, %1</translation>
    </message>
    <message>
        <source>Downloads the pictures from where their makers publish them, and checks them</source>
        <translation>Baixa as imagens de onde seus autores as publicam e as confere</translation>
    </message>
    <message>
        <source>Train on MNIST instead</source>
        <translation>Treinar com o MNIST</translation>
    </message>
    <message>
        <source>Handwritten digits are part of the program</source>
        <translation>Os dígitos manuscritos fazem parte do programa</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Desfazer a mudança</translation>
    </message>
    <message>
        <source>Goes back to the pictures before</source>
        <translation>Volta às imagens de antes</translation>
    </message>
    <message>
        <source>The pictures could not be had</source>
        <translation>Não foi possível obter as imagens</translation>
    </message>
    <message>
        <source>Take a batch of %1</source>
        <translation>Usar um lote de %1</translation>
    </message>
    <message>
        <source>Halves the batch, which needs about half the memory, and goes on</source>
        <translation>Reduz o lote à metade, o que exige cerca de metade da memória, e continua</translation>
    </message>
    <message>
        <source>Go on on the CPU</source>
        <translation>Continuar na CPU</translation>
    </message>
    <message>
        <source>Takes the run over as it was last kept, and trains on</source>
        <translation>Retoma a execução como foi guardada da última vez e continua o treinamento</translation>
    </message>
    <message>
        <source>Goes back to the settings before</source>
        <translation>Volta às configurações de antes</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Não há memória suficiente</translation>
    </message>
    <message>
        <source>The GPU cannot be used</source>
        <translation>A GPU não pode ser usada</translation>
    </message>
    <message>
        <source>train on MNIST</source>
        <translation>treinamento com o MNIST</translation>
    </message>
    <message>
        <source>take a smaller batch</source>
        <translation>redução do lote</translation>
    </message>
    <message>
        <source>lower the learning rates</source>
        <translation>redução das taxas de aprendizado</translation>
    </message>
    <message>
        <source>Fetching the pictures</source>
        <translation>Baixando as imagens</translation>
    </message>
    <message>
        <source>Asking for them ...</source>
        <translation>Pedindo ao servidor ...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stops fetching; what has come so far is kept</source>
        <translation>Interrompe o download; o que já veio fica guardado</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>The pictures could not be fetched</source>
        <translation>Não foi possível baixar as imagens</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Continua de onde parou</translation>
    </message>
    <message>
        <source>The same latents,</source>
        <translation>Os mesmos latentes,</translation>
    </message>
    <message>
        <source>How often the film takes a frame</source>
        <translation>De quanto em quanto o filme guarda um quadro</translation>
    </message>
    <message>
        <source>How often a frame of the film is kept; those that are there stay</source>
        <translation>De quanto em quanto um quadro do filme é guardado; os que já existem ficam</translation>
    </message>
    <message>
        <source>every epoch</source>
        <translation>a cada época</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>a cada passo</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>a cada %1 passos</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Saves the whole film strip as a picture</source>
        <translation>Salva a tira inteira do filme como imagem</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Saves the film as a movie that runs: GIF or MP4</source>
        <translation>Salva o filme como vídeo: GIF ou MP4</translation>
    </message>
    <message>
        <source>Making the movie ...</source>
        <translation>Criando o vídeo ...</translation>
    </message>
    <message>
        <source>What you trained here is put aside.</source>
        <translation>O que você treinou aqui é posto de lado.</translation>
    </message>
    <message>
        <source>A movie is being made; try again when it is done.</source>
        <translation>Um vídeo está sendo criado; tente de novo quando ele estiver pronto.</translation>
    </message>
</context>
<context>
    <name>ganimede::ImagePanel</name>
    <message>
        <source>Changes at once.</source>
        <translation>Muda na hora.</translation>
    </message>
    <message>
        <source>Restarts the generator.</source>
        <translation>Reinicia o gerador.</translation>
    </message>
    <message>
        <source>Restarts the discriminator.</source>
        <translation>Reinicia o discriminador.</translation>
    </message>
    <message>
        <source>Restarts both networks.</source>
        <translation>Reinicia as duas redes.</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Intervalo: %1.</translation>
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
        <translation>Progresso nas épocas</translation>
    </message>
    <message>
        <source>How much of its epochs the run has done; an epoch is one pass over all pictures</source>
        <translation>Quanto de suas épocas a execução já fez; uma época é uma passada por todas as imagens</translation>
    </message>
    <message>
        <source>Epoch and step</source>
        <translation>Época e passo</translation>
    </message>
    <message>
        <source>epoch %1 of %2, step %3 of %4</source>
        <translation>época %1 de %2, passo %3 de %4</translation>
    </message>
    <message>
        <source>Time left to the last epoch, at the present rate</source>
        <translation>Tempo que falta até a última época, no ritmo atual</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>faltam cerca de %1 h %2 min</translation>
    </message>
    <message>
        <source>all %1 epochs done, step %2</source>
        <translation>todas as %1 épocas feitas, passo %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>faltam cerca de %1 min</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>epoch %1 (%2 planned), step %3</source>
        <translation>época %1 (%2 previstas), passo %3</translation>
    </message>
</context>
<context>
    <name>ganimede::ImageTrainingPanel</name>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Minimax</source>
        <translation>Minimax</translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation>Não saturante</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Mínimos quadrados</translation>
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
        <translation>Relativística</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
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
        <translation>Taxa de aprendizado de D</translation>
    </message>
    <message>
        <source>Learning rate of G</source>
        <translation>Taxa de aprendizado de G</translation>
    </message>
    <message>
        <source>Updates of D a step</source>
        <translation>Atualizações de D/passo</translation>
    </message>
    <message>
        <source>Make pictures by class</source>
        <translation>Gerar imagens por classe</translation>
    </message>
    <message>
        <source>Mirror pictures</source>
        <translation>Espelhar imagens</translation>
    </message>
    <message>
        <source>change the loss</source>
        <translation>mudança da perda</translation>
    </message>
    <message>
        <source>change the batch size</source>
        <translation>mudança do tamanho do lote</translation>
    </message>
    <message>
        <source>change the epochs</source>
        <translation>mudança das épocas</translation>
    </message>
    <message>
        <source>change the learning rate</source>
        <translation>mudança da taxa de aprendizado</translation>
    </message>
    <message>
        <source>change the updates of D</source>
        <translation>mudança das atualizações de D</translation>
    </message>
    <message>
        <source>make pictures by class</source>
        <translation>geração por classe</translation>
    </message>
    <message>
        <source>mirror pictures</source>
        <translation>espelhamento das imagens</translation>
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
        <translation>Lendo as imagens</translation>
    </message>
    <message>
        <source>Reading the pictures: %1 %</source>
        <translation>Lendo as imagens: %1%</translation>
    </message>
    <message>
        <source>Making the networks</source>
        <translation>Criando as redes</translation>
    </message>
    <message>
        <source>The computer&apos;s memory does not suffice: choose a smaller batch or fewer pictures.</source>
        <translation>A memória do computador não é suficiente: escolha um lote menor ou menos imagens.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Ainda não há nada para salvar.</translation>
    </message>
</context>
<context>
    <name>ganimede::InsideView</name>
    <message>
        <source>The layers of this generator are not open to the eye.</source>
        <translation>Não é possível ver dentro das camadas deste gerador.</translation>
    </message>
    <message>
        <source>Network to look into</source>
        <translation>Rede a examinar</translation>
    </message>
    <message>
        <source>Which of the two networks is looked into</source>
        <translation>Qual das duas redes é examinada</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Layer to look at</source>
        <translation>Camada a observar</translation>
    </message>
    <message>
        <source>Which layer&apos;s output is shown</source>
        <translation>De qual camada a saída é mostrada</translation>
    </message>
    <message>
        <source>The layer before</source>
        <translation>A camada anterior</translation>
    </message>
    <message>
        <source>The next layer</source>
        <translation>A próxima camada</translation>
    </message>
    <message>
        <source>What the channel is multiplied by</source>
        <translation>Por quanto o canal é multiplicado</translation>
    </message>
    <message>
        <source>What the channel is multiplied by: 1 as it is, 0 off</source>
        <translation>Por quanto o canal é multiplicado: 1 o deixa como é, 0 o desliga</translation>
    </message>
    <message>
        <source>times </source>
        <translation>vezes </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Every channel as it was</source>
        <translation>Todos os canais como eram</translation>
    </message>
    <message>
        <source>with your changes</source>
        <translation>com suas mudanças</translation>
    </message>
    <message>
        <source>what they did</source>
        <translation>o que elas fizeram</translation>
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
        <translation>Escolha um canal</translation>
    </message>
    <message>
        <source>%1: %2 &amp;nbsp; &lt;span style=&quot;color:%3&quot;&gt;&amp;#9632;&lt;/span&gt; -%5 &amp;nbsp; &lt;span style=&quot;color:%4&quot;&gt;&amp;#9632;&lt;/span&gt; %5</source>
        <translation>%1: %2 &amp;nbsp; &lt;span style=&quot;color:%3&quot;&gt;&amp;#9632;&lt;/span&gt; −%5 &amp;nbsp; &lt;span style=&quot;color:%4&quot;&gt;&amp;#9632;&lt;/span&gt; %5</translation>
    </message>
    <message>
        <source>every picture is a channel</source>
        <translation>cada imagem é um canal</translation>
    </message>
    <message>
        <source>every square is a number</source>
        <translation>cada quadrado é um número</translation>
    </message>
    <message>
        <source>D&apos;s last number: %1 with your changes, %2 without. %3</source>
        <translation>O número final de D: %1 com suas mudanças, %2 sem elas. %3</translation>
    </message>
    <message>
        <source>Alone it does not say real or fake: with this loss only differences between pictures count.</source>
        <translation>Sozinho não diz real nem falso: com esta perda só contam as diferenças entre imagens.</translation>
    </message>
    <message>
        <source>Above 0.5 it says real.</source>
        <translation>Acima de 0.5, ele diz que é real.</translation>
    </message>
    <message>
        <source>Above 0 it says real.</source>
        <translation>Acima de 0, ele diz que é real.</translation>
    </message>
</context>
<context>
    <name>ganimede::KeptLatents</name>
    <message>
        <source>Saved the direction %1</source>
        <translation>Direção salva: %1</translation>
    </message>
    <message>
        <source>The latents could not be read</source>
        <translation>Não foi possível ler os latentes</translation>
    </message>
    <message>
        <source>Saved the shelf as %1</source>
        <translation>Estante salva como %1</translation>
    </message>
    <message>
        <source>The shelf was not saved</source>
        <translation>A estante não foi salva</translation>
    </message>
    <message>
        <source>Put a latent on the shelf</source>
        <translation>Um latente foi posto na estante</translation>
    </message>
    <message>
        <source>Put %1 latents on the shelf</source>
        <translation>%1 latentes foram postos na estante</translation>
    </message>
    <message>
        <source>The shelf was not kept</source>
        <translation>A estante não foi guardada</translation>
    </message>
    <message>
        <source>The file is now named %1, and a new shelf begins.</source>
        <translation>O arquivo agora se chama %1, e começa uma estante nova.</translation>
    </message>
    <message>
        <source>What is put on the shelf now is not kept: save the shelf as a file.</source>
        <translation>O que for posto na estante agora não será mantido: salve a estante como arquivo.</translation>
    </message>
</context>
<context>
    <name>ganimede::KeyPointRow</name>
    <message>
        <source>The seed that names this latent: &apos;ganimede sample --seed&apos; shows the same picture</source>
        <translation>A semente que identifica este latente: &apos;ganimede sample --seed&apos; mostra a mesma imagem</translation>
    </message>
    <message>
        <source>Another seed by chance</source>
        <translation>Outra semente ao acaso</translation>
    </message>
    <message>
        <source>Take this key point from elsewhere, or remove it</source>
        <translation>Pegar este ponto-chave de outro lugar ou removê-lo</translation>
    </message>
    <message>
        <source>The picture on screen</source>
        <translation>A imagem na tela</translation>
    </message>
    <message>
        <source>The latent that is shown large now, as a key point</source>
        <translation>O latente que aparece grande agora, como ponto-chave</translation>
    </message>
    <message>
        <source>The chosen picture of the wall</source>
        <translation>A imagem escolhida do mural</translation>
    </message>
    <message>
        <source>In Images, click a picture of the wall or move the frame to it; its latent is taken here</source>
        <translation>Em Imagens, clique em uma imagem do mural ou leve a moldura até ela; o latente dela é usado aqui</translation>
    </message>
    <message>
        <source>The chosen picture of the shelf</source>
        <translation>A imagem escolhida da estante</translation>
    </message>
    <message>
        <source>The latent that is selected on the shelf</source>
        <translation>O latente que está selecionado na estante</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Takes this key point out of the way</source>
        <translation>Tira este ponto-chave do percurso</translation>
    </message>
    <message>
        <source>Seed of key point: %1</source>
        <translation>Semente do ponto-chave: %1</translation>
    </message>
    <message>
        <source>Go to key point: %1</source>
        <translation>Ir ao ponto-chave: %1</translation>
    </message>
    <message>
        <source>Go to this key point</source>
        <translation>Ir a este ponto-chave</translation>
    </message>
    <message>
        <source>seed </source>
        <comment>before a number</comment>
        <translation>semente </translation>
    </message>
    <message>
        <source>not a seed&apos;s</source>
        <translation>sem semente</translation>
    </message>
</context>
<context>
    <name>ganimede::KeyPointsPanel</name>
    <message>
        <source>Another key point at the end of the way</source>
        <translation>Outro ponto-chave no fim do percurso</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Pontos-chave</translation>
    </message>
    <message>
        <source>wall, picture %1</source>
        <translation>mural, imagem %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Passando por</translation>
    </message>
    <message>
        <source>take another seed</source>
        <translation>troca da semente</translation>
    </message>
    <message>
        <source>roll the dice</source>
        <translation>sorteio</translation>
    </message>
    <message>
        <source>from the screen</source>
        <translation>da tela</translation>
    </message>
    <message>
        <source>take what is shown as a key point</source>
        <translation>ponto-chave tirado da tela</translation>
    </message>
    <message>
        <source>take a key point from the wall</source>
        <translation>ponto-chave tirado do mural</translation>
    </message>
    <message>
        <source>Choose a generated picture on the wall in Images first.</source>
        <translation>Escolha primeiro uma imagem gerada no mural, em Imagens.</translation>
    </message>
    <message>
        <source>take a key point from the shelf</source>
        <translation>ponto-chave tirado da estante</translation>
    </message>
    <message>
        <source>Select a picture on the shelf first.</source>
        <translation>Selecione primeiro uma imagem na estante.</translation>
    </message>
    <message>
        <source>drop a key point</source>
        <translation>ponto-chave arrastado</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Ele não serve</translation>
    </message>
    <message>
        <source>remove a key point</source>
        <translation>remoção de um ponto-chave</translation>
    </message>
    <message>
        <source>add a key point</source>
        <translation>adição de um ponto-chave</translation>
    </message>
    <message>
        <source>roll the dice for all</source>
        <translation>sorteio de todos</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentDocument</name>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>all -1</source>
        <translation>todos −1</translation>
    </message>
    <message>
        <source>all 1</source>
        <translation>todos 1</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentLab</name>
    <message>
        <source>walk from -1 to 1</source>
        <translation>caminhada de −1 a 1</translation>
    </message>
    <message>
        <source>Opens a checkpoint of an image run</source>
        <translation>Abre um checkpoint de uma execução de imagens</translation>
    </message>
    <message>
        <source>Generators that come with the program</source>
        <translation>Geradores que vêm com o programa</translation>
    </message>
    <message>
        <source>Train one in Images</source>
        <translation>Treinar um em Imagens</translation>
    </message>
    <message>
        <source>Goes to the image lab</source>
        <translation>Vai ao laboratório de imagens</translation>
    </message>
    <message>
        <source>Open a checkpoint ...</source>
        <translation>Abrir um checkpoint ...</translation>
    </message>
    <message>
        <source>Take a trained one</source>
        <translation>Usar um já treinado</translation>
    </message>
    <message>
        <source>Explore: play the way there and back</source>
        <translation>Explorar: reproduzir o percurso, ida e volta</translation>
    </message>
    <message>
        <source>Explore: a step back on the way</source>
        <translation>Explorar: um passo para trás no percurso</translation>
    </message>
    <message>
        <source>Explore: a step on</source>
        <translation>Explorar: um passo à frente</translation>
    </message>
    <message>
        <source>Explore: to the beginning</source>
        <translation>Explorar: ir ao começo</translation>
    </message>
    <message>
        <source>Explore: to the end</source>
        <translation>Explorar: ir ao fim</translation>
    </message>
    <message>
        <source>Explore: view %1</source>
        <translation>Explorar: vista %1</translation>
    </message>
    <message>
        <source>Explore: key points by chance</source>
        <translation>Explorar: pontos-chave ao acaso</translation>
    </message>
    <message>
        <source>Explore: keep this picture on the shelf</source>
        <translation>Explorar: guardar esta imagem na estante</translation>
    </message>
    <message>
        <source>begin the way anew</source>
        <translation>recomeçar o caminho</translation>
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
        <translation>o mapa</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentPicture</name>
    <message>
        <source>The generated picture</source>
        <translation>A imagem gerada</translation>
    </message>
    <message>
        <source>generated</source>
        <comment>in the name of a file</comment>
        <translation>gerada</translation>
    </message>
    <message>
        <source>the generated picture</source>
        <translation>a imagem gerada</translation>
    </message>
</context>
<context>
    <name>ganimede::LatentView</name>
    <message>
        <source>What was dropped</source>
        <translation>O que foi solto</translation>
    </message>
</context>
<context>
    <name>ganimede::LayerChips</name>
    <message>
        <source>%1
Key %2; training does not change.</source>
        <translation>%1
Tecla %2; o treinamento não muda.</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reais</translation>
    </message>
    <message>
        <source>Points of the data set: what the generator must learn to imitate.</source>
        <translation>Pontos do conjunto de dados: o que o gerador precisa aprender a imitar.</translation>
    </message>
    <message>
        <source>Fake</source>
        <translation>Falsos</translation>
    </message>
    <message>
        <source>What the generator makes of 500 fixed noise vectors, so that each can be followed.</source>
        <translation>O que o gerador faz de 500 vetores de ruído fixos, para que se possa acompanhar cada um.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Where the generator&apos;s loss pushes each fake: the longer, the harder. Short arrows are a vanishing gradient.</source>
        <translation>Para onde a perda do gerador empurra cada falso: quanto mais longa a seta, maior a força. Setas curtas são um gradiente que desaparece.</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Variedade</translation>
    </message>
    <message>
        <source>Best D</source>
        <translation>Melhor D</translation>
    </message>
    <message>
        <source>D*: how real the best possible discriminator finds each place against this generator, p / (p + q) of the two densities (Goodfellow 2014).</source>
        <translation>D*: quão real o melhor discriminador possível, contra este gerador, considera cada lugar: p / (p + q) das duas densidades (Goodfellow 2014).</translation>
    </message>
    <message>
        <source>Where the generator takes each noise z: lines meet where it puts many samples.</source>
        <translation>Para onde o gerador leva cada ruído z: as linhas se juntam onde ele põe muitas amostras.</translation>
    </message>
    <message>
        <source>The grid of noise as the generator bends it, darker where it puts more points.</source>
        <translation>A grade do ruído como o gerador a deforma, mais escura onde ele põe mais pontos.</translation>
    </message>
    <message>
        <source>Only noise of one dimension has an axis that can be shown.</source>
        <translation>Só um ruído de uma dimensão tem um eixo que se possa mostrar.</translation>
    </message>
    <message>
        <source>Only noise of one or two dimensions has a grid that can be shown.</source>
        <translation>Só um ruído de uma ou duas dimensões tem uma grade que se possa mostrar.</translation>
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
        <translation>Quão real o crítico considera cada lugar: verde mais, roxo menos, branco entre os dois.</translation>
    </message>
    <message>
        <source>How real the discriminator finds each place: green real, purple fake, white undecided.</source>
        <translation>Quão real o discriminador considera cada lugar: verde real, roxo falso, branco indeciso.</translation>
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
        <translation>O que entra</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parâmetros</translation>
    </message>
</context>
<context>
    <name>ganimede::LayersPanel</name>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Layers of the generator</source>
        <translation>Camadas do gerador</translation>
    </message>
    <message>
        <source>Layers of the discriminator</source>
        <translation>Camadas do discriminador</translation>
    </message>
    <message>
        <source>Kind of the chosen layer</source>
        <translation>Tipo da camada escolhida</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Adicionar camada</translation>
    </message>
    <message>
        <source>Adds a layer beneath the chosen one (Insert)</source>
        <translation>Adiciona uma camada abaixo da escolhida (Insert)</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Remover camada</translation>
    </message>
    <message>
        <source>Removes the chosen layer (Delete)</source>
        <translation>Remove a camada escolhida (Delete)</translation>
    </message>
    <message>
        <source>Move the layer up</source>
        <translation>Mover camada para cima</translation>
    </message>
    <message>
        <source>Moves the chosen layer up (Alt+Up)</source>
        <translation>Move a camada escolhida para cima (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the layer down</source>
        <translation>Mover camada para baixo</translation>
    </message>
    <message>
        <source>Moves the chosen layer down (Alt+Down)</source>
        <translation>Move a camada escolhida para baixo (Alt+↓)</translation>
    </message>
    <message>
        <source>There is no layer yet.</source>
        <translation>Ainda não há nenhuma camada.</translation>
    </message>
    <message>
        <source>It makes %1, but the pictures are %2 (height × width × channels).</source>
        <translation>A rede produz %1, mas as imagens são %2 (altura × largura × canais).</translation>
    </message>
    <message>
        <source>It has to end in one number, the score; it ends in %1.</source>
        <translation>A rede precisa terminar em um número, a pontuação; termina em %1.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não se encaixa</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parâmetros</translation>
    </message>
    <message>
        <source>What makes a picture of noise: its layers, and the shape that each makes (height × width × channels)</source>
        <translation>O que transforma ruído em imagem: suas camadas e a forma que cada uma produz (altura × largura × canais)</translation>
    </message>
    <message>
        <source>What tells real pictures from generated ones: its layers, and the shape that each makes (height × width × channels)</source>
        <translation>O que distingue imagens reais de geradas: suas camadas e a forma que cada uma produz (altura × largura × canais)</translation>
    </message>
    <message>
        <source>Makes another kind of the chosen layer</source>
        <translation>Muda o tipo da camada escolhida</translation>
    </message>
    <message>
        <source>Choose a layer above to change it</source>
        <translation>Escolha acima uma camada para mudá-la</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>adição de camada</translation>
    </message>
    <message>
        <source>remove a layer</source>
        <translation>remoção de camada</translation>
    </message>
    <message>
        <source>move a layer</source>
        <translation>movimento de camada</translation>
    </message>
    <message>
        <source>change a layer</source>
        <translation>mudança de camada</translation>
    </message>
</context>
<context>
    <name>ganimede::LegendToggle</name>
    <message>
        <source>Shows and hides this curve</source>
        <translation>Mostra e oculta esta curva</translation>
    </message>
</context>
<context>
    <name>ganimede::LessonBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Lesson: the step before</source>
        <translation>Lição: etapa anterior</translation>
    </message>
    <message>
        <source>Shows the step of the lesson before this one, with the experiment as it was made there</source>
        <translation>Mostra a etapa anterior da lição, com o experimento tal como foi preparado nela</translation>
    </message>
    <message>
        <source>Goes on in the lesson; what it speaks of is set up by itself</source>
        <translation>Avança na lição; o que ela menciona é preparado automaticamente</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Encerrar a lição</translation>
    </message>
    <message>
        <source>Ends the lesson; the experiment stays as it is</source>
        <translation>Encerra a lição; o experimento fica como está</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Lesson: finish</source>
        <translation>Lição: concluir</translation>
    </message>
    <message>
        <source>Lesson: the next step</source>
        <translation>Lição: próxima etapa</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Stays with what is here; your own run is kept</source>
        <translation>Fica com o que está aqui; sua execução é conservada</translation>
    </message>
</context>
<context>
    <name>ganimede::LineStage</name>
    <message>
        <source>Draw a density here, or pick one</source>
        <translation>Desenhe aqui uma densidade ou escolha uma</translation>
    </message>
    <message>
        <source>, D* %1 %</source>
        <translation>, D* %1%</translation>
    </message>
    <message>
        <source>Stage of a line</source>
        <translation>Palco de uma linha</translation>
    </message>
    <message>
        <source>Densities of real and generated data, the discriminator over them, and how noise becomes data. A density is drawn with the mouse, a pen or a finger.</source>
        <translation>As densidades dos dados reais e gerados, o discriminador sobre elas e como o ruído vira dados. Uma densidade se desenha com o mouse, uma caneta ou um dedo.</translation>
    </message>
    <message>
        <source>densities</source>
        <comment>in the name of a file</comment>
        <translation>densidades</translation>
    </message>
    <message>
        <source>the densities</source>
        <translation>as densidades</translation>
    </message>
    <message>
        <source>Real %1 ± %2</source>
        <translation>Reais %1 ± %2</translation>
    </message>
    <message>
        <source>Generated %1 ± %2</source>
        <translation>Gerados %1 ± %2</translation>
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
        <translation>densidade</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
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
        <translation>O ruído z tem mais de uma dimensão: nenhum eixo sozinho mostra o mapa dele.</translation>
    </message>
    <message>
        <source>No D*: the best critic looks beyond x.</source>
        <translation>Sem D*: o melhor crítico olha além de x.</translation>
    </message>
    <message>
        <source>No D*: only differences of scores count.</source>
        <translation>Sem D*: só contam diferenças de pontuação.</translation>
    </message>
    <message>
        <source>No D*: what is shown is an average of G.</source>
        <translation>Sem D*: o que se mostra é uma média de G.</translation>
    </message>
    <message>
        <source>x %1   real density %2</source>
        <translation>x %1   densidade real %2</translation>
    </message>
    <message>
        <source>   C&apos;s score %1</source>
        <translation>   pontuação de C %1</translation>
    </message>
    <message>
        <source>   D finds it %1 % real</source>
        <translation>   D o considera %1% real</translation>
    </message>
</context>
<context>
    <name>ganimede::LookForCard</name>
    <message>
        <source>What to look for</source>
        <translation>O que observar</translation>
    </message>
    <message>
        <source>Open the experiment beside this one</source>
        <translation>Abrir o experimento que faz par com este</translation>
    </message>
    <message>
        <source>Show the cure</source>
        <translation>Mostrar a cura</translation>
    </message>
    <message>
        <source>Show it fail</source>
        <translation>Mostrar a falha</translation>
    </message>
    <message>
        <source>Show the cure of this failure</source>
        <translation>Mostrar a cura desta falha</translation>
    </message>
    <message>
        <source>Show the failure that this cures</source>
        <translation>Mostrar a falha que isto cura</translation>
    </message>
</context>
<context>
    <name>ganimede::LossChart</name>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>What each network tries to make small.</source>
        <translation>O que cada rede tenta tornar pequeno.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>D&apos;s loss on real data.</source>
        <translation>A perda de D nos dados reais.</translation>
    </message>
    <message>
        <source>D&apos;s loss on generated data.</source>
        <translation>A perda de D nos dados gerados.</translation>
    </message>
    <message>
        <source>The generator&apos;s loss.</source>
        <translation>A perda do gerador.</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>passo de treinamento</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Draws a moving average of the curves, the raw ones faint behind; changes only the picture</source>
        <translation>Desenha uma média móvel das curvas, com as originais esmaecidas atrás; só muda a imagem</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligada</translation>
    </message>
    <message>
        <source>C real</source>
        <translation>C real</translation>
    </message>
    <message>
        <source>D real</source>
        <translation>D real</translation>
    </message>
    <message>
        <source>C fake</source>
        <translation>C falso</translation>
    </message>
    <message>
        <source>D fake</source>
        <translation>D falso</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>The losses of both networks appear here as they train.</source>
        <translation>As perdas das duas redes aparecem aqui durante o treinamento.</translation>
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
        <translation>perdas</translation>
    </message>
    <message>
        <source>the chart of losses</source>
        <translation>o gráfico das perdas</translation>
    </message>
    <message>
        <source>The penalty on D&apos;s gradient, which D makes small besides its losses.</source>
        <translation>A penalidade sobre o gradiente de D, que D reduz além das suas perdas.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalidade</translation>
    </message>
    <message>
        <source>%1, penalty %2</source>
        <translation>%1, penalidade %2</translation>
    </message>
</context>
<context>
    <name>ganimede::MainWindow</name>
    <message>
        <source>Nothing was exported</source>
        <translation>Nada foi exportado</translation>
    </message>
    <message>
        <source>That cannot be trained</source>
        <translation>Isso não pode ser treinado</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Um desenho</translation>
    </message>
    <message>
        <source>Watch the fakes pour into what you drew.</source>
        <translation>Veja os falsos preencherem aos poucos o que você desenhou.</translation>
    </message>
    <message>
        <source>choose the data</source>
        <translation>escolha dos dados</translation>
    </message>
    <message>
        <source>take a new seed</source>
        <translation>troca da semente</translation>
    </message>
    <message>
        <source>lower the learning rates</source>
        <translation>redução das taxas de aprendizado</translation>
    </message>
    <message>
        <source>remedy: %1</source>
        <translation>remédio: %1</translation>
    </message>
    <message>
        <source>Both networks began anew at step %1: their structure changed.</source>
        <translation>As duas redes recomeçaram do zero no passo %1: a estrutura delas mudou.</translation>
    </message>
    <message>
        <source>The generator began anew at step %1: its structure changed.</source>
        <translation>O gerador recomeçou do zero no passo %1: a estrutura dele mudou.</translation>
    </message>
    <message>
        <source>The discriminator began anew at step %1: its structure changed.</source>
        <translation>O discriminador recomeçou do zero no passo %1: a estrutura dele mudou.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>&amp;CPU, one core</source>
        <translation>&amp;CPU, um núcleo</translation>
    </message>
    <message>
        <source>&amp;CPU, %1 cores</source>
        <translation>&amp;CPU, %1 núcleos</translation>
    </message>
    <message>
        <source>Trains on the processor&apos;s cores</source>
        <translation>Treina nos núcleos do processador</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Trains on this GPU: pictures, points, and many GANs side by side. For one small network the CPU may be faster</source>
        <translation>Treina nesta GPU: imagens, pontos e muitas GANs lado a lado. Para uma única rede pequena, a CPU pode ser mais rápida</translation>
    </message>
    <message>
        <source>No GPU</source>
        <translation>Sem GPU</translation>
    </message>
    <message>
        <source>The GPU cannot be used</source>
        <translation>A GPU não pode ser usada</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>apagamento</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>desenho</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escrita de %1</translation>
    </message>
    <message>
        <source>clear the drawing</source>
        <translation>limpeza do desenho</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>Não foi possível abrir %1</translation>
    </message>
    <message>
        <source>There is no preset %1</source>
        <translation>Não existe a predefinição %1</translation>
    </message>
    <message>
        <source>File &gt; New experiment lists them.</source>
        <translation>Arquivo &gt; Novo experimento mostra todas.</translation>
    </message>
    <message>
        <source>Your own experiment: %1</source>
        <translation>Seu próprio experimento: %1</translation>
    </message>
    <message>
        <source>Your own points: %1</source>
        <translation>Seus próprios pontos: %1</translation>
    </message>
    <message>
        <source>take points from a file</source>
        <translation>uso de pontos de um arquivo</translation>
    </message>
    <message>
        <source>Your own picture, dark is dense: %1</source>
        <translation>Sua própria imagem, densa onde é escura: %1</translation>
    </message>
    <message>
        <source>take a picture</source>
        <translation>uso de uma imagem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no run to save yet: train one in Images.</source>
        <translation>Ainda não há execução para salvar: treine uma em Imagens.</translation>
    </message>
    <message>
        <source>Experiment with its trained networks (*.safetensors)</source>
        <translation>Experimento com suas redes treinadas (*.safetensors)</translation>
    </message>
    <message>
        <source>Experiment alone, to train anew (*.json)</source>
        <translation>Só o experimento, para treinar do zero (*.json)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nada foi salvo</translation>
    </message>
    <message>
        <source>%1 - Ganimede</source>
        <translation>%1 - Ganimede</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Novo experimento</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Novo experimento</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>&amp;Abrir ...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Res&amp;tore the last session</source>
        <translation>Res&amp;taurar a última sessão</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as ...</source>
        <translation>Salvar &amp;como ...</translation>
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
        <translation>Sa&amp;ir</translation>
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
        <translation>&amp;Limpar o desenho</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>T&amp;rainer</source>
        <translation>T&amp;reinador</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>S&amp;weep ...</source>
        <translation>&amp;Varredura ...</translation>
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
        <translation>Muitas GANs que diferem em uma configuração ou semente, todas treinando ao mesmo tempo diante dos seus olhos</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>The fused trainer wherever it can, else LibTorch</source>
        <translation>O treinador fundido (“fused”) sempre que possível; senão, a LibTorch</translation>
    </message>
    <message>
        <source>&amp;Fused</source>
        <translation>&amp;Fundido</translation>
    </message>
    <message>
        <source>Vector instructions on one core: up to 5 hidden layers of 128 units</source>
        <translation>Instruções vetoriais em um núcleo: até 5 camadas ocultas de 128 unidades</translation>
    </message>
    <message>
        <source>&amp;LibTorch</source>
        <translation>&amp;LibTorch</translation>
    </message>
    <message>
        <source>Automatic differentiation: any network, many times slower</source>
        <translation>Diferenciação automática: qualquer rede, mas várias vezes mais lenta</translation>
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
        <translation>&amp;Igual ao sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto m&amp;enor</translation>
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
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos do teclado</translation>
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
        <translation>&amp;Sobre o Ganimede</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>Nothing opened or saved yet</source>
        <translation>Nada foi aberto nem salvo ainda</translation>
    </message>
    <message>
        <source>The last session did not close</source>
        <translation>A última sessão não foi encerrada</translation>
    </message>
    <message>
        <source>Its run was kept at %1. Restoring it replaces what is on screen.</source>
        <translation>A execução dela foi guardada em %1. Restaurá-la substitui o que está na tela.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Takes up that run, its networks and settings, where it was kept</source>
        <translation>Retoma essa execução, com suas redes e configurações, de onde foi guardada</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Deletes what was kept</source>
        <translation>Apaga o que foi guardado</translation>
    </message>
    <message>
        <source>The run as it was kept at step %1.</source>
        <translation>A execução como foi guardada no passo %1.</translation>
    </message>
    <message>
        <source>The run could not be restored</source>
        <translation>Não foi possível restaurar a execução</translation>
    </message>
    <message>
        <source>There is no last session yet.</source>
        <translation>Ainda não há uma última sessão.</translation>
    </message>
    <message>
        <source>The run of that cell; play trains it again, step by step the same.</source>
        <translation>A execução daquela célula; “Treinar” a treina de novo, idêntica passo a passo.</translation>
    </message>
    <message>
        <source>That GAN as it stood at step %1; play trains it on.</source>
        <translation>Aquela GAN como estava no passo %1; “Treinar” continua o treinamento dela.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes when Ganimede is started again.</source>
        <translation>O idioma mudará quando o Ganimede for aberto de novo.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>The lesson is over. The menu Lessons has more.</source>
        <translation>A lição terminou. No menu “Lições” há mais.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Primeira vez aqui?</translation>
    </message>
    <message>
        <source>Lessons show step by step what a GAN is, and set up all that they speak of. They are in the menu Lessons, too.</source>
        <translation>As lições mostram passo a passo o que é uma GAN e preparam tudo aquilo de que falam. Elas também estão no menu Lições.</translation>
    </message>
    <message>
        <source>Begin the first lesson</source>
        <translation>Começar a primeira lição</translation>
    </message>
    <message>
        <source>Two networks, one game, in seven steps</source>
        <translation>Duas redes, um jogo, em sete etapas</translation>
    </message>
    <message>
        <source>The text is as large as this screen has room for.</source>
        <translation>O texto já é tão grande quanto cabe nesta tela.</translation>
    </message>
    <message>
        <source>The lesson is over. Your run is there as you left it.</source>
        <translation>A lição terminou. Sua execução está como você a deixou.</translation>
    </message>
    <message>
        <source>Back to your run</source>
        <translation>Voltar à sua execução</translation>
    </message>
    <message>
        <source>Goes on with the run that was here before the lesson</source>
        <translation>Continua a execução que estava aqui antes da lição</translation>
    </message>
    <message>
        <source>&amp;Bring back a run</source>
        <translation>Recuperar uma e&amp;xecução</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restaurar a disposição</translation>
    </message>
    <message>
        <source>Panels back to their places and their usual widths</source>
        <translation>Os painéis voltam ao lugar e à largura de costume</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>File &gt; Restore the last session then brings this run back.</source>
        <translation>Arquivo &gt; Restaurar a última sessão traz depois este treinamento de volta.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>No run was put aside yet</source>
        <translation>Nenhuma execução foi posta de lado ainda</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>A run of the sweep, from its first step on.</source>
        <translation>Uma execução da varredura, desde o primeiro passo.</translation>
    </message>
    <message>
        <source>One of the GANs side by side, as it stood at step %1.</source>
        <translation>Uma das GANs lado a lado, como estava no passo %1.</translation>
    </message>
    <message>
        <source>The run is kept every half minute. After a crash the next start offers it.</source>
        <translation>A execução é salva a cada meio minuto. Se o programa travar, ele oferece retomá-la no próximo início.</translation>
    </message>
    <message>
        <source>The run in Images is kept every minute and when the window closes; Images offers it next time.</source>
        <translation>A execução em Imagens é salva a cada minuto e ao fechar a janela; Imagens a oferece na próxima vez.</translation>
    </message>
    <message>
        <source>Nothing trains here: the generator is not that of a run. At the left, &quot;Live run&quot; takes up that of Images, &quot;The 2D lab&apos;s point&quot; that of the 2D lab.</source>
        <translation>Nada treina aqui: o gerador não é o de uma execução. À esquerda, “Ao vivo” toma o de Imagens e “O ponto do lab 2D” o do lab 2D.</translation>
    </message>
    <message>
        <source>The drawing is empty: the networks wait for a stroke.</source>
        <translation>O desenho está vazio: as redes esperam um traço.</translation>
    </message>
</context>
<context>
    <name>ganimede::MetricChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>piso de ruído</translation>
    </message>
    <message>
        <source>Which distance</source>
        <translation>Qual distância</translation>
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
        <translation>Distância até os dados</translation>
    </message>
    <message>
        <source>Lower is nearer; dashed: what chance allows.</source>
        <translation>Quanto menor, mais perto; tracejado: o que o acaso permite.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>half sides</source>
        <translation>meios lados</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modas</translation>
    </message>
    <message>
        <source>Clouds of the data that hold their share of good fakes.</source>
        <translation>Nuvens dos dados que têm sua parte de falsos bons.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bons</translation>
    </message>
    <message>
        <source>Share of the fakes that are where data is.</source>
        <translation>Fração dos falsos que estão onde há dados.</translation>
    </message>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
    <message>
        <source>How real D takes real points to be, on average.</source>
        <translation>Quão reais D considera os pontos reais, em média.</translation>
    </message>
    <message>
        <source>fake</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>How real D takes generated points to be, on average.</source>
        <translation>Quão reais D considera os pontos gerados, em média.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>acerto</translation>
    </message>
    <message>
        <source>How often D tells real from generated: its accuracy.</source>
        <translation>Com que frequência D distingue o real do gerado: sua acurácia.</translation>
    </message>
    <message>
        <source>for G</source>
        <translation>para G</translation>
    </message>
    <message>
        <source>Mean length of the gradient of G&apos;s loss by a generated point.</source>
        <translation>Tamanho médio do gradiente da perda de G em relação a um ponto gerado.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>inclinação</translation>
    </message>
    <message>
        <source>Mean slope of D&apos;s score at the generated points.</source>
        <translation>Inclinação média da pontuação de D nos pontos gerados.</translation>
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
        <translation>cobertos</translation>
    </message>
    <message>
        <source>Variety and quality</source>
        <translation>Diversidade e qualidade</translation>
    </message>
    <message>
        <source>Clouds that hold fakes; fakes that lie in a cloud.</source>
        <translation>Nuvens que contêm falsos; falsos que estão em uma nuvem.</translation>
    </message>
    <message>
        <source>Data that fakes reach; fakes that lie where data is.</source>
        <translation>Dados que os falsos alcançam; falsos que estão onde há dados.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>fração</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>O que %1 diz</translation>
    </message>
    <message>
        <source>1 is real, 0 is fake. At 0.5 it cannot tell.</source>
        <translation>1 é real, 0 é falso. Em 0.5, não consegue distinguir.</translation>
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
        <translation>Com o que G aprende e quão íngreme %1 é ali.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>%1 of %2 modes</source>
        <translation>%1 de %2 modas</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>acerto %1</translation>
    </message>
    <message>
        <source>Measured as the networks train.</source>
        <translation>Medido enquanto as redes treinam.</translation>
    </message>
    <message>
        <source>distance</source>
        <comment>in the name of a file</comment>
        <translation>distância</translation>
    </message>
    <message>
        <source>variety</source>
        <comment>in the name of a file</comment>
        <translation>diversidade</translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>in the name of a file</comment>
        <translation>veredito</translation>
    </message>
    <message>
        <source>gradients</source>
        <comment>in the name of a file</comment>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>the chart &apos;%1&apos;</source>
        <translation>o gráfico “%1”</translation>
    </message>
    <message>
        <source>Its mean scores. Higher is more real; only their difference counts.</source>
        <translation>Suas pontuações médias. Mais alta é mais real; só conta a diferença entre elas.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
</context>
<context>
    <name>ganimede::MomentPicker</name>
    <message>
        <source>What goes wrong, and its cure</source>
        <translation>O que dá errado e a cura</translation>
    </message>
    <message>
        <source>A failure or its cure</source>
        <translation>Uma falha ou sua cura</translation>
    </message>
    <message>
        <source>Experiments that fail in one way each, and the same experiments mended</source>
        <translation>Experimentos que falham cada um de um jeito, e os mesmos experimentos corrigidos</translation>
    </message>
    <message>
        <source>Choose a failure ...</source>
        <translation>Escolha uma falha ...</translation>
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
        <translation>1 parâmetro</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parâmetros</translation>
    </message>
    <message>
        <source>input: x and y of a point</source>
        <translation>entrada: x e y de um ponto</translation>
    </message>
    <message>
        <source>input: 1 random number</source>
        <translation>entrada: 1 número aleatório</translation>
    </message>
    <message>
        <source>input: %1 random numbers</source>
        <translation>entrada: %1 números aleatórios</translation>
    </message>
    <message>
        <source>output: x and y of a point, %1</source>
        <translation>saída: x e y de um ponto, %1</translation>
    </message>
    <message>
        <source>output: one score, %1</source>
        <translation>saída: uma pontuação, %1</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidade</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unidades</translation>
    </message>
    <message>
        <source>layer %1: %2, %3</source>
        <translation>camada %1: %2, %3</translation>
    </message>
    <message>
        <source>To %1 units (with Shift by one). Restarts this network.</source>
        <translation>Para %1 unidades (com Shift, de uma em uma). Reinicia esta rede.</translation>
    </message>
    <message>
        <source>Put a layer here. Restarts this network.</source>
        <translation>Coloque uma camada aqui. Reinicia esta rede.</translation>
    </message>
</context>
<context>
    <name>ganimede::NetworkPanel</name>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>gerador</translation>
    </message>
    <message>
        <source>discriminator</source>
        <translation>discriminador</translation>
    </message>
    <message>
        <source>Add a layer behind this one. Restarts this network.</source>
        <translation>Adicione uma camada depois desta. Reinicia esta rede.</translation>
    </message>
    <message>
        <source>Remove this layer. Restarts this network.</source>
        <translation>Remova esta camada. Reinicia esta rede.</translation>
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
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Vazamento</translation>
    </message>
    <message>
        <source>Updates a step</source>
        <translation>Atualizações/passo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Pesos iniciais</translation>
    </message>
    <message>
        <source>Their deviation</source>
        <translation>Desvio dos pesos</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation>Dimensões do ruído</translation>
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
        <translation>Ruído</translation>
    </message>
    <message>
        <source>change the units of a layer</source>
        <translation>mudança das unidades de uma camada</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>adição de camada</translation>
    </message>
    <message>
        <source>remove a layer</source>
        <translation>remoção de camada</translation>
    </message>
    <message>
        <source>change the updates a step</source>
        <translation>mudança das atualizações por passo</translation>
    </message>
    <message>
        <source>change the leak</source>
        <translation>mudança do vazamento</translation>
    </message>
    <message>
        <source>change the first weights</source>
        <translation>mudança dos pesos iniciais</translation>
    </message>
    <message>
        <source>change the activation</source>
        <translation>mudança da ativação</translation>
    </message>
    <message>
        <source>change the generator&apos;s output</source>
        <translation>mudança da saída do gerador</translation>
    </message>
    <message>
        <source>change the noise dimensions</source>
        <translation>mudança das dimensões do ruído</translation>
    </message>
    <message>
        <source>change the noise</source>
        <translation>mudança do ruído</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
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
        <translation>1 parâmetro</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parâmetros</translation>
    </message>
    <message>
        <source>noise %1, %2</source>
        <translation>ruído %1, %2</translation>
    </message>
    <message>
        <source>No layers between</source>
        <translation>Sem camadas ocultas</translation>
    </message>
    <message>
        <source>Units, layer %1</source>
        <translation>Unidades, camada %1</translation>
    </message>
</context>
<context>
    <name>ganimede::NoticeCard</name>
    <message>
        <source>Put this message away</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>ganimede::ObjectivePanel</name>
    <message>
        <source>One score that D raises and G lowers. G learns little while D is sure.</source>
        <translation>Uma só pontuação, que D aumenta e G diminui. G aprende pouco enquanto D tem certeza.</translation>
    </message>
    <message>
        <source>G raises the odds of being taken for real: a strong push while it is bad.</source>
        <translation>G aumenta a chance de ser tomado por real: um empurrão forte enquanto ele é ruim.</translation>
    </message>
    <message>
        <source>Scores are pulled to 1 and 0 by squared distance, so far-off fakes still feel it.</source>
        <translation>As pontuações são puxadas para 1 e 0 pelo quadrado da distância, e assim até os falsos distantes sentem o puxão.</translation>
    </message>
    <message>
        <source>D stops caring about points that it has right by a margin.</source>
        <translation>D deixa de se importar com os pontos que acerta com folga.</translation>
    </message>
    <message>
        <source>The critic measures how far fakes have to be moved; its weights are kept small.</source>
        <translation>O crítico mede quanto é preciso deslocar os falsos; seus pesos são mantidos pequenos.</translation>
    </message>
    <message>
        <source>The critic measures how far fakes have to be moved; its slope is held at 1.</source>
        <translation>O crítico mede quanto é preciso deslocar os falsos; sua inclinação é mantida em 1.</translation>
    </message>
    <message>
        <source>D only has to tell which of a real and a fake point is the real one.</source>
        <translation>D só precisa dizer, entre um ponto real e um falso, qual é o real.</translation>
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
        <translation>Não saturante</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Mínimos quadrados</translation>
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
        <translation>Wasserstein, penalidade do gradiente</translation>
    </message>
    <message>
        <source>Relativistic</source>
        <translation>Relativística</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Weights within ±</source>
        <translation>Pesos dentro de ±</translation>
    </message>
    <message>
        <source>Penalty, λ</source>
        <translation>Penalidade, λ</translation>
    </message>
    <message>
        <source>What each network minimises, averaged over its batch: x real, z noise</source>
        <translation>O que cada rede minimiza, em média sobre seu lote: x real, z ruído</translation>
    </message>
    <message>
        <source>change the loss</source>
        <translation>mudança da perda</translation>
    </message>
    <message>
        <source>change the weight clipping</source>
        <translation>mudança do corte dos pesos</translation>
    </message>
    <message>
        <source>change the gradient penalty</source>
        <translation>mudança da penalidade do gradiente</translation>
    </message>
</context>
<context>
    <name>ganimede::OptimiserPanel</name>
    <message>
        <source>change the batch size</source>
        <translation>mudança do tamanho do lote</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Taxa de aprendizado. %1</translation>
    </message>
    <message>
        <source>β₁, memory of the mean</source>
        <translation>β₁, memória da média</translation>
    </message>
    <message>
        <source>β₂, memory of the size</source>
        <translation>β₂, memória do tamanho</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimento</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
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
        <translation>mudança do otimizador</translation>
    </message>
    <message>
        <source>change the learning rate</source>
        <translation>mudança da taxa de aprendizado</translation>
    </message>
    <message>
        <source>change a constant of the optimiser</source>
        <translation>mudança de uma constante do otimizador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Optimiser of the %1</source>
        <translation>%1: otimizador</translation>
    </message>
    <message>
        <source>Learning rate of the %1</source>
        <translation>%1: taxa de aprendizado</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1: SGD has no constants</source>
        <translation>%1: o SGD não tem constantes</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
</context>
<context>
    <name>ganimede::PadPanel</name>
    <message>
        <source>What the pad spreads out</source>
        <translation>O que o quadro mostra</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Four corners</source>
        <translation>Quatro cantos</translation>
    </message>
    <message>
        <source>Drift over the pad</source>
        <translation>Passear pelo quadro</translation>
    </message>
    <message>
        <source>Snap: go to the nearest whole place</source>
        <translation>Encaixar: ir à posição inteira mais próxima</translation>
    </message>
    <message>
        <source>Reset: go back to the beginning</source>
        <translation>Redefinir: voltar ao começo</translation>
    </message>
    <message>
        <source>x 0.00, y 0.00</source>
        <translation>x 0.00, y 0.00</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Pad of four corners</source>
        <translation>Quadro de quatro cantos</translation>
    </message>
    <message>
        <source>Pad of seeds</source>
        <translation>Quadro de sementes</translation>
    </message>
    <message>
        <source>The key points 1 to 4 in the corners, seeds where there are fewer, and all that lies between them.
Drag the map, or click a picture to go there. The wheel zooms.</source>
        <translation>Os pontos-chave 1 a 4 nos cantos, sementes onde eles faltam, e tudo o que fica entre eles.
Arraste o mapa ou clique em uma imagem para ir até ela. A roda do mouse amplia e reduz.</translation>
    </message>
    <message>
        <source>Every whole place is a seed, x + 100 y; between them the four around are blended.
Drag the map, or click a picture to go there. The wheel zooms.</source>
        <translation>Cada posição inteira é uma semente, x + 100 y; entre elas, as quatro ao redor se misturam.
Arraste o mapa ou clique em uma imagem para ir até ela. A roda do mouse amplia e reduz.</translation>
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
        <translation>Posição no percurso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>how much changes along the way</source>
        <translation>quanto muda ao longo do percurso</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1% do percurso</translation>
    </message>
    <message>
        <source>here a pixel changes by %1 of 255 grey levels for 1 % of the way</source>
        <translation>aqui um pixel muda %1 de 255 níveis de cinza a cada 1% do percurso</translation>
    </message>
    <message>
        <source>way</source>
        <comment>in the name of a file</comment>
        <translation>percurso</translation>
    </message>
    <message>
        <source>the way</source>
        <translation>o percurso</translation>
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
        <translation>Cada célula é uma GAN diferente.</translation>
    </message>
    <message>
        <source>Each cell is %1 GANs that differ in the seed.</source>
        <translation>Cada célula são %1 GANs que diferem na semente.</translation>
    </message>
    <message>
        <source>Start, and watch which learn, collapse or diverge.</source>
        <translation>Inicie e veja quais aprendem, entram em colapso ou divergem.</translation>
    </message>
    <message>
        <source>The dots are what it generates; click to open it in the lab.</source>
        <translation>Os pontos são o que ela gera; clique para abri-la no laboratório.</translation>
    </message>
    <message>
        <source>The dots are what the first generates; click to open it in the lab.</source>
        <translation>Os pontos são o que a primeira gera; clique para abri-la no laboratório.</translation>
    </message>
    <message>
        <source>This GAN cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation>Esta GAN não pode ser treinada aqui: só a LibTorch conseguiria, ou os valores dela não combinam entre si.</translation>
    </message>
    <message>
        <source>phase-map</source>
        <comment>in the name of a file</comment>
        <translation>mapa-de-fases</translation>
    </message>
    <message>
        <source>the phase map</source>
        <translation>o mapa de fases</translation>
    </message>
</context>
<context>
    <name>ganimede::PictureCanvas</name>
    <message>
        <source>Picture to look for</source>
        <translation>Imagem a buscar</translation>
    </message>
    <message>
        <source>Draw here, take away with the right button, or drop a picture&apos;s file. Ctrl+Z takes a stroke back.</source>
        <translation>Desenhe aqui, apague com o botão direito ou solte um arquivo de imagem. Ctrl+Z desfaz um traço.</translation>
    </message>
</context>
<context>
    <name>ganimede::PictureWall</name>
    <message>
        <source>Wall of generated pictures</source>
        <translation>Mural de imagens geradas</translation>
    </message>
    <message>
        <source>Real picture %1</source>
        <translation>Imagem real %1</translation>
    </message>
    <message>
        <source>Generated picture %1</source>
        <translation>Imagem gerada %1</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, classe %1</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reais</translation>
    </message>
    <message>
        <source>Generated, step %1</source>
        <translation>Geradas, passo %1</translation>
    </message>
    <message>
        <source>wall</source>
        <comment>in the name of a file</comment>
        <translation>mural</translation>
    </message>
    <message>
        <source>the wall of pictures</source>
        <translation>o mural de imagens</translation>
    </message>
</context>
<context>
    <name>ganimede::PlayBar</name>
    <message>
        <source>Play the way there and back (Space)</source>
        <translation>Reproduzir o percurso, ida e volta (Espaço)</translation>
    </message>
    <message>
        <source>Seconds from one end to the other</source>
        <translation>Segundos de uma ponta à outra</translation>
    </message>
    <message>
        <source>How long the way takes from one end to the other</source>
        <translation>Quanto tempo o percurso leva de uma ponta à outra</translation>
    </message>
    <message>
        <source>there and back, %1 s each</source>
        <translation>ida e volta, %1 s cada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saves the picture, the strip or a movie of the way</source>
        <translation>Salva a imagem, a tira ou um vídeo do percurso</translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation>Imagem (PNG) ...</translation>
    </message>
    <message>
        <source>Strip of ten (PNG) ...</source>
        <translation>Tira de dez (PNG) ...</translation>
    </message>
    <message>
        <source>Contact sheet (PNG) ...</source>
        <translation>Folha de contato (PNG) ...</translation>
    </message>
    <message>
        <source>Way with its curve (PNG) ...</source>
        <translation>Percurso com sua curva (PNG) ...</translation>
    </message>
    <message>
        <source>Movie (GIF, MP4) ...</source>
        <translation>Vídeo (GIF, MP4) ...</translation>
    </message>
</context>
<context>
    <name>ganimede::PopulationWall</name>
    <message>
        <source>Wall of stages</source>
        <translation>Mural de palcos</translation>
    </message>
    <message>
        <source>Choose what differs and start: each GAN gets a stage of its own.</source>
        <translation>Escolha o que varia e inicie: cada GAN ganha um palco próprio.</translation>
    </message>
    <message>
        <source>Click to open this GAN in the lab.</source>
        <translation>Clique para abrir esta GAN no laboratório.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semente %1</translation>
    </message>
    <message>
        <source>Cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation>Não pode ser treinada aqui: só a LibTorch conseguiria, ou os valores dela não combinam entre si.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medida</translation>
    </message>
    <message>
        <source>Modes held: %1 of %2</source>
        <translation>Modas cobertas: %1 de %2</translation>
    </message>
    <message>
        <source>Good samples: %1 %</source>
        <translation>Amostras boas: %1%</translation>
    </message>
    <message>
        <source>wall</source>
        <comment>in the name of a file</comment>
        <translation>mural</translation>
    </message>
    <message>
        <source>the wall</source>
        <translation>o mural</translation>
    </message>
</context>
<context>
    <name>ganimede::PopulationWindow</name>
    <message>
        <source>Many of this experiment: %1</source>
        <translation>Muitas GANs deste experimento: %1</translation>
    </message>
    <message>
        <source>Preparing ...</source>
        <translation>Preparando ...</translation>
    </message>
    <message>
        <source>%1 A GAN that is clicked opens as it was last known.</source>
        <translation>%1 Uma GAN clicada abre em seu último estado conhecido.</translation>
    </message>
    <message>
        <source>All %1 GANs have come to their end.</source>
        <translation>Todas as %1 GANs chegaram ao fim.</translation>
    </message>
    <message>
        <source>Paused. %1 GANs wait.</source>
        <translation>Em pausa. %1 GANs esperam.</translation>
    </message>
    <message>
        <source>%1 GANs train; together %2 steps a second.</source>
        <translation>%1 GANs treinam; juntas, %2 passos por segundo.</translation>
    </message>
    <message>
        <source>One has diverged and stopped.</source>
        <translation>Uma divergiu e parou.</translation>
    </message>
    <message>
        <source>%1 have diverged and stopped.</source>
        <translation>%1 divergiram e pararam.</translation>
    </message>
    <message>
        <source>One cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation>Uma não pode ser treinada aqui: só a LibTorch conseguiria, ou os valores dela não combinam entre si.</translation>
    </message>
    <message>
        <source>%1 cannot be trained here: only LibTorch could, or their values do not fit together.</source>
        <translation>%1 não podem ser treinadas aqui: só a LibTorch conseguiria, ou os valores delas não combinam entre si.</translation>
    </message>
    <message>
        <source>The GPU failed: these are trained by the CPU.</source>
        <translation>A GPU falhou: estas são treinadas pela CPU.</translation>
    </message>
    <message>
        <source>The wall shows %1 of them.</source>
        <translation>O mural mostra %1 delas.</translation>
    </message>
    <message>
        <source>Point at a GAN for its numbers; click it to open it in the lab.</source>
        <translation>Aponte para uma GAN para ver seus números; clique para abri-la no laboratório.</translation>
    </message>
    <message>
        <source>%1 GANs at once</source>
        <translation>%1 GANs ao mesmo tempo</translation>
    </message>
    <message>
        <source>%1 GANs; at most %2 fit side by side.</source>
        <translation>%1 GANs; no máximo %2 cabem lado a lado.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
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
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Plans worth seeing first. Each fills in what differs below; change it as you like.</source>
        <translation>Planos que vale a pena ver primeiro. Cada um preenche abaixo o que varia; mude como quiser.</translation>
    </message>
    <message>
        <source>Losses, D slow to fast</source>
        <translation>Perdas, D de lento a rápido</translation>
    </message>
    <message>
        <source>Learning rates of D and G</source>
        <translation>Taxas de aprendizado de D e G</translation>
    </message>
    <message>
        <source>Sizes of G and D</source>
        <translation>Tamanhos de G e D</translation>
    </message>
    <message>
        <source>Losses on several data sets</source>
        <translation>Perdas em vários conjuntos de dados</translation>
    </message>
    <message>
        <source>Luck: one GAN, 16 seeds</source>
        <translation>Sorte: uma GAN, 16 sementes</translation>
    </message>
    <message>
        <source>How many GANs each combination gets, each with the next seed.</source>
        <translation>Quantas GANs cada combinação recebe, cada uma com a semente seguinte.</translation>
    </message>
    <message>
        <source>Where training ends. What becomes of a GAN shows from about 500 steps on.</source>
        <translation>Onde o treinamento termina. O desfecho de uma GAN aparece a partir de uns 500 passos.</translation>
    </message>
    <message>
        <source>As a sweep ...</source>
        <translation>Como varredura ...</translation>
    </message>
    <message>
        <source>As a sweep</source>
        <translation>Como varredura</translation>
    </message>
    <message>
        <source>Takes this plan to the sweep&apos;s window, which trains run after run, keeps them on disk and writes tables.</source>
        <translation>Leva este plano à janela da varredura, que treina uma execução após a outra, guarda-as em disco e grava tabelas.</translation>
    </message>
    <message>
        <source>Trains all of them at once from their first step, on all cores.</source>
        <translation>Treina todas ao mesmo tempo desde o primeiro passo, em todos os núcleos.</translation>
    </message>
    <message>
        <source>Holds all GANs where they are.</source>
        <translation>Pausa todas as GANs onde estão.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>How much of the training is done.</source>
        <translation>Quanto do treinamento já foi feito.</translation>
    </message>
    <message>
        <source>Phase map</source>
        <translation>Mapa de fases</translation>
    </message>
    <message>
        <source>Every combination as a cell, coloured by how its GANs stand.</source>
        <translation>Cada combinação como uma célula, colorida pelo estado de suas GANs.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Every GAN on a stage of its own, up to 100 of them.</source>
        <translation>Cada GAN em um palco próprio, até 100 delas.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>What the colour of a cell says.</source>
        <translation>O que a cor de uma célula indica.</translation>
    </message>
    <message>
        <source>Coloured by modes held</source>
        <translation>Cor por modas cobertas</translation>
    </message>
    <message>
        <source>Coloured by outcome</source>
        <translation>Cor por resultado</translation>
    </message>
    <message>
        <source>Coloured by divergence</source>
        <translation>Cor por divergência</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>How the stages are sorted.</source>
        <translation>Como os palcos são ordenados.</translation>
    </message>
    <message>
        <source>Sorted by outcome</source>
        <translation>Ordem por resultado</translation>
    </message>
    <message>
        <source>In order of values and seeds</source>
        <translation>Ordem de valores e sementes</translation>
    </message>
    <message>
        <source>%1 of %2 GANs train; together %3 steps a second.</source>
        <translation>%1 de %2 GANs treinam; juntas, %3 passos por segundo.</translation>
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
        <translation>Execução de imagens da qual partir</translation>
    </message>
    <message>
        <source>A run of your own</source>
        <translation>Uma execução sua</translation>
    </message>
    <message>
        <source>Take its trained networks</source>
        <translation>Usar as redes já treinadas</translation>
    </message>
    <message>
        <source>Opens a run with its pictures, networks and settings; what you trained here is put aside</source>
        <translation>Abre uma execução com suas imagens, redes e ajustes; o que você treinou aqui é posto de lado</translation>
    </message>
</context>
<context>
    <name>ganimede::QualityPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progresso da medição</translation>
    </message>
    <message>
        <source>Click a generated picture: is it a copy of one that was trained on?</source>
        <translation>Clique em uma imagem gerada: ela é cópia de alguma do treinamento?</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Parar a medição</translation>
    </message>
    <message>
        <source>Evaluate 10,000 pictures</source>
        <translation>Avaliar 10&#xa0;000 imagens</translation>
    </message>
    <message>
        <source>Gives up the measurement; the training is not touched</source>
        <translation>Abandona a medição; o treinamento não é afetado</translation>
    </message>
    <message>
        <source>Makes 10,000 pictures with the generator as it is now, and compares them with real ones; the training goes on beside it</source>
        <translation>Gera 10&#xa0;000 imagens com o gerador como está agora e as compara com imagens reais; o treinamento continua enquanto isso</translation>
    </message>
    <message>
        <source>The generated picture</source>
        <translation>A imagem gerada</translation>
    </message>
    <message>
        <source>Training picture %1, %2; distance %3</source>
        <translation>Imagem de treinamento %1, %2; distância %3</translation>
    </message>
    <message>
        <source>Nearly a copy: nearer than 99 in 100 real pictures are to any other</source>
        <translation>Quase uma cópia: mais perto do que 99 em cada 100 imagens reais estão de qualquer outra</translation>
    </message>
    <message>
        <source>The training pictures that it is nearest to</source>
        <translation>As imagens de treinamento mais próximas dela</translation>
    </message>
    <message>
        <source>%1 pictures of step %2, beside %3 real ones</source>
        <translation>%1 imagens do passo %2, ao lado de %3 reais</translation>
    </message>
    <message>
        <source>made</source>
        <translation>geradas</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reais</translation>
    </message>
    <message>
        <source>Clear to the classifier</source>
        <translation>Inequívocas ao classificador</translation>
    </message>
    <message>
        <source>Of the class asked for</source>
        <translation>Da classe pedida</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Distância de Fréchet</translation>
    </message>
    <message>
        <source>Nearly repeat another</source>
        <translation>Quase repetem outra</translation>
    </message>
    <message>
        <source>Nearly copy the data</source>
        <translation>Quase copiam os dados</translation>
    </message>
    <message>
        <source>There is no classifier for these pictures.</source>
        <translation>Não há classificador para estas imagens.</translation>
    </message>
    <message>
        <source>* of the first %1 made: it changes with the number of pictures.</source>
        <translation>* das primeiras %1 geradas: muda com o número de imagens.</translation>
    </message>
    <message>
        <source>The real ones are every tenth of the training set: the generator was trained on them.</source>
        <translation>As reais são uma em cada dez do conjunto de treinamento: o gerador foi treinado com elas.</translation>
    </message>
    <message>
        <source>The Fréchet distance to the training pictures, in the features of the %1 classifier, squared: the smaller the better. A perfect generator measures what the real pictures do; one that repeats its training pictures measures less.</source>
        <translation>A distância de Fréchet às imagens de treinamento, nas características do classificador %1, ao quadrado: quanto menor, melhor. Um gerador perfeito mede o que as imagens reais medem; um que repete suas imagens de treinamento mede menos.</translation>
    </message>
</context>
<context>
    <name>ganimede::RemediesPanel</name>
    <message>
        <source>Remedies</source>
        <translation>Remédios</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Penalidade R1, γ</translation>
    </message>
    <message>
        <source>R2 penalty, γ</source>
        <translation>Penalidade R2, γ</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>suavização de rótulos</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavização</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>noise on D&apos;s inputs</source>
        <translation>ruído nas entradas de D</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruído</translation>
    </message>
    <message>
        <source>Noise ends at</source>
        <translation>Fim do ruído</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>weight decay on D</source>
        <translation>decaimento de pesos em D</translation>
    </message>
    <message>
        <source>decay of D</source>
        <translation>decaimento em D</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Judged together</source>
        <translation>Julgadas juntas</translation>
    </message>
    <message>
        <source>Unrolled updates</source>
        <translation>Desenrolamento</translation>
    </message>
    <message>
        <source>Slower: each step plays those updates through and differentiates them.</source>
        <translation>Mais lento: cada passo executa todas essas atualizações e deriva através delas.</translation>
    </message>
    <message>
        <source>the average of G</source>
        <translation>média de G</translation>
    </message>
    <message>
        <source>average</source>
        <translation>média</translation>
    </message>
    <message>
        <source>Average of G</source>
        <translation>Média de G</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Taxas de aprendizado</translation>
    </message>
    <message>
        <source>Fall from step</source>
        <translation>Queda desde o passo</translation>
    </message>
    <message>
        <source>Until step</source>
        <translation>Até o passo</translation>
    </message>
    <message>
        <source>To this share</source>
        <translation>Até esta fração</translation>
    </message>
    <message>
        <source>weight decay on G</source>
        <translation>decaimento de pesos em G</translation>
    </message>
    <message>
        <source>decay of G</source>
        <translation>decaimento em G</translation>
    </message>
    <message>
        <source>Weight decay on G</source>
        <translation>Decaimento de pesos em G</translation>
    </message>
    <message>
        <source>turn on %1</source>
        <translation>ativação de %1</translation>
    </message>
    <message>
        <source>turn off %1</source>
        <translation>desativação de %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>mudança de %1</translation>
    </message>
    <message>
        <source>change when the noise is gone</source>
        <translation>mudança do fim do ruído</translation>
    </message>
    <message>
        <source>change how many samples are judged together</source>
        <translation>mudança de quantas amostras são julgadas juntas</translation>
    </message>
    <message>
        <source>change the unrolled updates</source>
        <translation>mudança do desenrolamento</translation>
    </message>
    <message>
        <source>change when the learning rates fall</source>
        <translation>mudança do início da queda das taxas</translation>
    </message>
    <message>
        <source>change when the learning rates stay</source>
        <translation>mudança do fim da queda das taxas</translation>
    </message>
    <message>
        <source>change how the learning rates fall</source>
        <translation>mudança da forma da queda das taxas</translation>
    </message>
    <message>
        <source>change how far the learning rates fall</source>
        <translation>mudança do alcance da queda das taxas</translation>
    </message>
    <message>
        <source>The present loss has no target for real points that could be smoothed.</source>
        <translation>A perda atual não tem, para os pontos reais, um alvo que se possa suavizar.</translation>
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
        <translation>Ruído nas entradas de %1</translation>
    </message>
    <message>
        <source>Weight decay on %1</source>
        <translation>Decaimento de pesos em %1</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>empacotamento</translation>
    </message>
    <message>
        <source>unrolling</source>
        <translation>desenrolamento</translation>
    </message>
    <message>
        <source>falling rates</source>
        <translation>taxas em queda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>ganimede::RemedyRow</name>
    <message>
        <source>Strength of: %1</source>
        <translation>Intensidade: %1</translation>
    </message>
</context>
<context>
    <name>ganimede::ResidualChart</name>
    <message>
        <source>Distance from the picture, over the steps of the search</source>
        <translation>Distância até a imagem, ao longo dos passos da busca</translation>
    </message>
    <message>
        <source>The root of the mean squared difference, as a share of black to white, of every start</source>
        <translation>A raiz do erro quadrático médio de cada início, como fração do preto ao branco</translation>
    </message>
    <message>
        <source>off by, of black to white</source>
        <translation>diferença, de preto a branco</translation>
    </message>
    <message>
        <source>steps of the search</source>
        <translation>passos da busca</translation>
    </message>
</context>
<context>
    <name>ganimede::Section</name>
    <message>
        <source>Opens and closes this group</source>
        <translation>Abre e fecha este grupo</translation>
    </message>
</context>
<context>
    <name>ganimede::SessionWorker</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Ainda não há nada para salvar.</translation>
    </message>
</context>
<context>
    <name>ganimede::SetBrowser</name>
    <message>
        <source>Pictures of the training set</source>
        <translation>Imagens do conjunto de treinamento</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, classe %1</translation>
    </message>
    <message>
        <source>Class %1: %2 pictures</source>
        <translation>Classe %1: %2 imagens</translation>
    </message>
    <message>
        <source>%1: %2 pictures</source>
        <translation>%1: %2 imagens</translation>
    </message>
    <message>
        <source>The training set appears here.</source>
        <translation>O conjunto de treinamento aparece aqui.</translation>
    </message>
    <message>
        <source>training-set</source>
        <comment>in the name of a file</comment>
        <translation>conjunto-treinamento</translation>
    </message>
    <message>
        <source>the pictures of the training set</source>
        <translation>as imagens do conjunto de treinamento</translation>
    </message>
</context>
<context>
    <name>ganimede::ShelfPanel</name>
    <message>
        <source>Open or save the shelf as a file</source>
        <translation>Abrir ou salvar a estante como arquivo</translation>
    </message>
    <message>
        <source>Open saved latents ...</source>
        <translation>Abrir latentes salvos ...</translation>
    </message>
    <message>
        <source>Save the shelf ...</source>
        <translation>Salvar a estante ...</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Guardar esta imagem</translation>
    </message>
    <message>
        <source>Puts the latent that is shown on the shelf (K)</source>
        <translation>Põe na estante o latente que é mostrado (K)</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Shelf of kept latents</source>
        <translation>Estante de latentes guardados</translation>
    </message>
    <message>
        <source>Remove from the shelf</source>
        <translation>Remover da estante</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>shelf, %1</source>
        <translation>estante, %1</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Ele não serve</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>latente %1</translation>
    </message>
    <message>
        <source>Click to show it, F2 to rename it, Delete to remove it</source>
        <translation>Clique para mostrá-lo, F2 para renomeá-lo, Delete para removê-lo</translation>
    </message>
    <message>
        <source>This latent has %1 components and does not fit the generator</source>
        <translation>Este latente tem %1 componentes e não serve para o gerador</translation>
    </message>
    <message>
        <source>Open saved latents</source>
        <translation>Abrir latentes salvos</translation>
    </message>
    <message>
        <source>Save the shelf</source>
        <translation>Salvar a estante</translation>
    </message>
    <message>
        <source>Saved latents (*.json *.safetensors)</source>
        <translation>Latentes salvos (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>Saved latents (*.json)</source>
        <translation>Latentes salvos (*.json)</translation>
    </message>
    <message>
        <source>Saved latents (*.safetensors)</source>
        <translation>Latentes salvos (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ganimede::StageView</name>
    <message>
        <source>Draw here, or pick a data set</source>
        <translation>Desenhe aqui ou escolha um conjunto de dados</translation>
    </message>
    <message>
        <source>x %1   y %2</source>
        <translation>x %1   y %2</translation>
    </message>
    <message>
        <source>   D finds it %1 % real</source>
        <translation>   D o considera %1% real</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Palco</translation>
    </message>
    <message>
        <source>Real points, generated points and how real the discriminator finds each place. Drawing is done with the mouse, a pen or a finger.</source>
        <translation>Pontos reais, pontos gerados e quão real o discriminador considera cada lugar. Desenha-se com o mouse, uma caneta ou um dedo.</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>in the name of a file</comment>
        <translation>palco</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>o palco</translation>
    </message>
    <message>
        <source>   C&apos;s score %1</source>
        <translation>   pontuação de C %1</translation>
    </message>
</context>
<context>
    <name>ganimede::StatusStrip</name>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>Training steps since the start</source>
        <translation>Passos de treinamento desde o início</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>Training steps in the last second</source>
        <translation>Passos de treinamento no último segundo</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 passos/s</translation>
    </message>
    <message>
        <source>Real pictures trained on in the last seconds</source>
        <translation>Imagens reais usadas no treinamento nos últimos segundos</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 imagens/s</translation>
    </message>
    <message>
        <source>Pictures drawn in the last second</source>
        <translation>Quadros desenhados no último segundo</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 quadros/s</translation>
    </message>
    <message>
        <source>What trains: the program&apos;s own vector code (fused) or LibTorch</source>
        <translation>O que treina: o código vetorial do próprio programa (fundido, “fused”) ou a LibTorch</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>Onde se treina</translation>
    </message>
    <message>
        <source>1 frame/s</source>
        <translation>1 quadro/s</translation>
    </message>
</context>
<context>
    <name>ganimede::StepChart</name>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>steps %1 to %2</source>
        <translation>passos %1 a %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>mudou: %1</translation>
    </message>
    <message>
        <source>your changes</source>
        <translation>suas mudanças</translation>
    </message>
    <message>
        <source>Follow everything again (double click, Home)</source>
        <translation>Acompanhar tudo de novo (clique duplo, Home)</translation>
    </message>
    <message>
        <source>Follow everything</source>
        <translation>Acompanhar tudo</translation>
    </message>
    <message>
        <source>%1 Click to show or hide.</source>
        <translation>%1 Clique para mostrar ou ocultar.</translation>
    </message>
    <message>
        <source>Click the chart, then turn the wheel to zoom or drag to move. Home shows everything again.</source>
        <translation>Clique no gráfico e gire a roda do mouse para ampliar ou arraste para mover. Home mostra tudo de novo.</translation>
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
        <translation>Salva A − B como direção</translation>
    </message>
    <message>
        <source>Empties the slots</source>
        <translation>Esvazia os encaixes</translation>
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
        <translation>Encaixe %1 da soma</translation>
    </message>
    <message>
        <source>%1: click to take what is shown, or drop a picture here: a key point&apos;s, the shelf&apos;s</source>
        <translation>%1: clique para usar a imagem mostrada ou solte uma aqui: de um ponto-chave ou da estante</translation>
    </message>
    <message>
        <source>What A - B + C makes</source>
        <translation>O que A − B + C produz</translation>
    </message>
    <message>
        <source>Click to show what the sum makes, or drag it elsewhere</source>
        <translation>Clique para mostrar o resultado da soma ou arraste-o para outro lugar</translation>
    </message>
    <message>
        <source>A − B + C: click a slot to take what is shown, or drop a picture on it.</source>
        <translation>A − B + C: clique em um encaixe para usar a imagem mostrada ou solte uma nele.</translation>
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
        <translation>Campo a variar</translation>
    </message>
    <message>
        <source>What differs from run to run.</source>
        <translation>O que difere de uma execução para outra.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada mais</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The first value.</source>
        <translation>O primeiro valor.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>The last value.</source>
        <translation>O último valor.</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Quantos valores</translation>
    </message>
    <message>
        <source>How many values are tried between the two, both included.</source>
        <translation>Quantos valores são testados entre os dois, incluindo ambos.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaçamento</translation>
    </message>
    <message>
        <source>Even steps (1, 2, 3), or equal factors (1, 10, 100) for what matters by its order of magnitude.</source>
        <translation>Passos iguais (1, 2, 3) ou fatores iguais (1, 10, 100), para o que importa por sua ordem de grandeza.</translation>
    </message>
    <message>
        <source>even steps</source>
        <translation>passos iguais</translation>
    </message>
    <message>
        <source>equal factors</source>
        <translation>fatores iguais</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>The values to try, parted by commas; lists such as [16,16] by semicolons.</source>
        <translation>Os valores a testar, separados por vírgulas; listas como [16,16], por ponto e vírgula.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>in</source>
        <translation>em</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Falta um número.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>&apos;%1&apos; não é um número.</translation>
    </message>
    <message>
        <source>Equal factors need both ends above 0.</source>
        <translation>Com fatores iguais, as duas pontas precisam estar acima de 0.</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepMapView</name>
    <message>
        <source>Map of the sweep</source>
        <translation>Mapa da varredura</translation>
    </message>
    <message>
        <source>the sweep</source>
        <translation>a varredura</translation>
    </message>
    <message>
        <source>Choose what to vary and start: each combination becomes a cell of a map.</source>
        <translation>Escolha o que variar e inicie: cada combinação vira uma célula do mapa.</translation>
    </message>
    <message>
        <source>Click to open this run in the lab.</source>
        <translation>Clique para abrir esta execução no laboratório.</translation>
    </message>
    <message>
        <source>sweep-modes</source>
        <comment>in the name of a file</comment>
        <translation>varredura-modas</translation>
    </message>
    <message>
        <source>sweep-divergence</source>
        <comment>in the name of a file</comment>
        <translation>varredura-divergencia</translation>
    </message>
    <message>
        <source>sweep-outcome</source>
        <comment>in the name of a file</comment>
        <translation>varredura-resultado</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepPlanEditor</name>
    <message>
        <source> seeds</source>
        <translation> sementes</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> passos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Each combination</source>
        <translation>Cada combinação</translation>
    </message>
    <message>
        <source>Some values cannot be used.</source>
        <translation>Alguns valores não podem ser usados.</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Escolha dois campos diferentes.</translation>
    </message>
    <message>
        <source> seed</source>
        <translation> semente</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepSession</name>
    <message>
        <source>A run could not be done.</source>
        <translation>Não foi possível fazer uma execução.</translation>
    </message>
    <message>
        <source>%1 runs could not be done.</source>
        <translation>Não foi possível fazer %1 execuções.</translation>
    </message>
    <message>
        <source>%1 With %2: %3</source>
        <translation>%1 Com %2: %3</translation>
    </message>
</context>
<context>
    <name>ganimede::SweepWindow</name>
    <message>
        <source>Varies the experiment on screen: %1</source>
        <translation>Varia o experimento na tela: %1</translation>
    </message>
    <message>
        <source>Training ...</source>
        <translation>Treinando ...</translation>
    </message>
    <message>
        <source>The folder of a sweep</source>
        <translation>A pasta de uma varredura</translation>
    </message>
    <message>
        <source>A folder to keep the sweep in</source>
        <translation>Uma pasta onde guardar a varredura</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done.</source>
        <translation>%1 de %2 execuções estão prontas.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 execuções</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Em pausa: %1.</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, faltam cerca de %2</translation>
    </message>
    <message>
        <source>All %1 runs are done. Click a cell to open its run in the lab.</source>
        <translation>Todas as %1 execuções estão prontas. Clique em uma célula para abri-la no laboratório.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs. Continue takes it up again.</source>
        <translation>Parada após %1 de %2 execuções. “Continuar” a retoma.</translation>
    </message>
    <message>
        <source>%1 cells, %2 runs</source>
        <translation>%1 células, %2 execuções</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>How often each combination is trained, each time with the next seed.</source>
        <translation>Quantas vezes cada combinação é treinada, cada vez com a semente seguinte.</translation>
    </message>
    <message>
        <source>How long each run trains. What became of a run shows from about 500 steps on.</source>
        <translation>Quanto cada execução treina. O desfecho de uma execução aparece a partir de uns 500 passos.</translation>
    </message>
    <message>
        <source>Trains every combination, on all cores.</source>
        <translation>Treina todas as combinações, em todos os núcleos.</translation>
    </message>
    <message>
        <source>Holds the runs where they are.</source>
        <translation>Pausa as execuções onde estão.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ends the sweep; the runs that are done are kept.</source>
        <translation>Encerra a varredura; as execuções prontas ficam guardadas.</translation>
    </message>
    <message>
        <source>Side by side ...</source>
        <translation>Lado a lado ...</translation>
    </message>
    <message>
        <source>Takes this plan to the window in which all of it trains at once, before your eyes.</source>
        <translation>Leva este plano à janela em que tudo treina ao mesmo tempo, diante dos seus olhos.</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Progresso da varredura</translation>
    </message>
    <message>
        <source>How much of the sweep is done.</source>
        <translation>Quanto da varredura já foi feito.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What most often became of each cell&apos;s runs.</source>
        <translation>O que mais vezes aconteceu com as execuções de cada célula.</translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation>Modas cobertas</translation>
    </message>
    <message>
        <source>How many modes of the data the generator makes; without modes, how much of the data it covers.</source>
        <translation>Quantas modas dos dados o gerador produz; se não há modas, quanto dos dados ele cobre.</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergência</translation>
    </message>
    <message>
        <source>The share of runs in which a network left the finite numbers.</source>
        <translation>A fração de execuções em que uma rede saiu dos números finitos.</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>Abrir ...</translation>
    </message>
    <message>
        <source>Shows a sweep that was kept in a folder, to look at or to go on with.</source>
        <translation>Mostra uma varredura guardada em uma pasta, para olhar ou para continuar.</translation>
    </message>
    <message>
        <source>Save ...</source>
        <translation>Salvar ...</translation>
    </message>
    <message>
        <source>Keeps the sweep in a folder of your choice, with its tables.</source>
        <translation>Guarda a varredura em uma pasta à sua escolha, com suas tabelas.</translation>
    </message>
    <message>
        <source>%1-sweep</source>
        <comment>the name of a folder: experiment</comment>
        <translation>%1-varredura</translation>
    </message>
</context>
<context>
    <name>ganimede::TextEntry</name>
    <message>
        <source>A word</source>
        <translation>Uma palavra</translation>
    </message>
    <message>
        <source>Word to learn</source>
        <translation>Palavra a aprender</translation>
    </message>
    <message>
        <source>Becomes the real points, at most %1 letters. Enter takes it, Escape gives up. Brush and eraser go on from it.</source>
        <translation>Vira os pontos reais; no máximo %1 letras. Enter confirma, Esc desiste. O pincel e a borracha continuam a partir dela.</translation>
    </message>
    <message>
        <source>Take the word</source>
        <translation>Usar a palavra</translation>
    </message>
    <message>
        <source>Makes the word the data. Undo brings the former data back.</source>
        <translation>Faz da palavra os dados. “Desfazer” traz de volta os dados anteriores.</translation>
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
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nova semente</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Um passo</translation>
    </message>
    <message>
        <source>Step the generator only</source>
        <translation>Um passo só do gerador</translation>
    </message>
    <message>
        <source>Start over with the same seed and the same first weights (Home)</source>
        <translation>Recomeçar com a mesma semente e os mesmos pesos iniciais (Home)</translation>
    </message>
    <message>
        <source>Start over with another seed: other first weights, other noise (Ctrl+R)</source>
        <translation>Recomeçar com outra semente: outros pesos iniciais, outro ruído (Ctrl+R)</translation>
    </message>
    <message>
        <source>Train both networks for one step (Right or full stop)</source>
        <translation>Treinar as duas redes por um passo (→ ou ponto)</translation>
    </message>
    <message>
        <source>Train only the generator for one step; the other network stays as it is (G)</source>
        <translation>Treinar só o gerador por um passo; a outra rede fica como está (G)</translation>
    </message>
    <message>
        <source>Step the critic only</source>
        <translation>Um passo só do crítico</translation>
    </message>
    <message>
        <source>Step the discriminator only</source>
        <translation>Um passo só do discriminador</translation>
    </message>
    <message>
        <source>Train only the critic for one step; the generator stays as it is (D)</source>
        <translation>Treinar só o crítico por um passo; o gerador fica como está (D)</translation>
    </message>
    <message>
        <source>Train only the discriminator for one step; the generator stays as it is (D)</source>
        <translation>Treinar só o discriminador por um passo; o gerador fica como está (D)</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>máxima</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Steps trained</source>
        <translation>Passos treinados</translation>
    </message>
    <message>
        <source>Training steps since the start</source>
        <translation>Passos de treinamento desde o início</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The seed names the run: the same seed gives the same numbers again</source>
        <translation>A semente identifica a execução: a mesma semente dá de novo os mesmos números</translation>
    </message>
    <message>
        <source>steps, seed %1</source>
        <translation>passos, semente %1</translation>
    </message>
    <message>
        <source>How fast to train: %1</source>
        <translation>Velocidade do treinamento: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause training (Space)</source>
        <translation>Pausar o treinamento (Espaço)</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>Treinar (Espaço)</translation>
    </message>
</context>
<context>
    <name>ganimede::WallBar</name>
    <message>
        <source>Pictures on the wall</source>
        <translation>Imagens no mural</translation>
    </message>
    <message>
        <source>How many fixed latents are shown. Training does not change; a larger wall takes longer to look at and is looked at less often.</source>
        <translation>Quantos latentes fixos são mostrados. O treinamento não muda; um mural maior demora mais para ser gerado e é atualizado menos vezes.</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imagens</translation>
    </message>
    <message>
        <source>Class to make</source>
        <translation>Classe a gerar</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reais</translation>
    </message>
    <message>
        <source>Real pictures of the training set beside the generated ones</source>
        <translation>Imagens reais do conjunto de treinamento ao lado das geradas</translation>
    </message>
    <message>
        <source>D&apos;s verdict</source>
        <translation>Veredito de D</translation>
    </message>
    <message>
        <source>Frames every picture by what D takes it for: teal and a long bar is real, purple and a short one is fake</source>
        <translation>Emoldura cada imagem conforme o que D acha dela: verde-azulado e barra longa, real; roxo e barra curta, falsa</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Dados de treinamento</translation>
    </message>
    <message>
        <source>Show the training set</source>
        <translation>Mostrar o conjunto de treinamento</translation>
    </message>
    <message>
        <source>Shows all pictures that are trained on, with their classes, in place of the wall (B)</source>
        <translation>Mostra, no lugar do mural, todas as imagens usadas no treinamento, com suas classes (B)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas as classes</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>Class to show</source>
        <translation>Classe a mostrar</translation>
    </message>
    <message>
        <source>The class whose pictures of the training set are shown</source>
        <translation>A classe cujas imagens do conjunto de treinamento são mostradas</translation>
    </message>
    <message>
        <source>The class that G is asked for, for every picture on the wall; training goes on with all</source>
        <translation>A classe que é pedida a G, para todas as imagens do mural; o treinamento continua com todas</translation>
    </message>
</context>
<context>
    <name>ganimede::WayPanel</name>
    <message>
        <source>Spherical way</source>
        <translation>Percurso esférico</translation>
    </message>
    <message>
        <source>On: along the great circle, by way of lengths that the generator was trained on.
Off: straight, through the middle of the latent space, which it seldom saw.</source>
        <translation>Ligado: pelo círculo máximo, passando por comprimentos com que o gerador foi treinado.
Desligado: em linha reta, pelo meio do espaço latente, que ele raramente viu.</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Truncamento</translation>
    </message>
    <message>
        <source>Scales every latent: below 1 more usual pictures, at 0 the one of the mean latent, above 1 stranger ones</source>
        <translation>Multiplica todo latente: abaixo de 1, imagens mais comuns; em 0, a do latente médio; acima de 1, imagens mais estranhas</translation>
    </message>
    <message>
        <source>Class to make</source>
        <translation>Classe a gerar</translation>
    </message>
    <message>
        <source>Which class the generator is asked for</source>
        <translation>Qual classe é pedida ao gerador</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Walk from −1 to 1</source>
        <translation>Caminhar de −1 a 1</translation>
    </message>
    <message>
        <source>All components of the latent equal, from −1 to 1, in ten pictures</source>
        <translation>Todos os componentes do latente iguais, de −1 a 1, em dez imagens</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Esférico</translation>
    </message>
    <message>
        <source>change the kind of way</source>
        <translation>mudança do tipo de percurso</translation>
    </message>
    <message>
        <source>change the truncation</source>
        <translation>mudança do truncamento</translation>
    </message>
    <message>
        <source>make another class</source>
        <translation>mudança da classe</translation>
    </message>
</context>
<context>
    <name>ganimede::WaySaver</name>
    <message>
        <source>Saved the way as %1</source>
        <translation>Percurso salvo como %1</translation>
    </message>
    <message>
        <source>The way was not saved</source>
        <translation>O percurso não foi salvo</translation>
    </message>
    <message>
        <source>Save the way as a movie</source>
        <translation>Salvar o percurso como vídeo</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animado (*.gif)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>There is no way to save yet.</source>
        <translation>Ainda não há percurso para salvar.</translation>
    </message>
    <message>
        <source>Save the strip</source>
        <translation>Salvar a tira</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Salvar a folha de contato</translation>
    </message>
    <message>
        <source>Making the movie ...</source>
        <translation>Criando o vídeo ...</translation>
    </message>
    <message>
        <source>A movie is being made; try again when it is done.</source>
        <translation>Um vídeo está sendo criado; tente de novo quando ele estiver pronto.</translation>
    </message>
    <message>
        <source>Saved the pictures as %1</source>
        <translation>Imagens salvas como %1</translation>
    </message>
    <message>
        <source>The pictures were not saved</source>
        <translation>As imagens não foram salvas</translation>
    </message>
</context>
<context>
    <name>ganimede::WorkspaceTab</name>
    <message>
        <source>Workspace %1</source>
        <translation>Espaço de trabalho %1</translation>
    </message>
</context>
<context>
    <name>ganimede::WorkspaceTabs</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1D</translation>
    </message>
    <message>
        <source>Densities on a line: watch a generated one slide onto the real one.
The experiment of the other workspace waits as it is.</source>
        <translation>Densidades em uma linha: veja a densidade gerada deslizar até a real.
O experimento do outro espaço de trabalho espera como está.</translation>
    </message>
    <message>
        <source>2D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>Points in the plane: distributions, drawings, your own data.
The experiment of the other workspace waits as it is.</source>
        <translation>Pontos no plano: distribuições, desenhos, seus próprios dados.
O experimento do outro espaço de trabalho espera como está.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures: digits, emoji or your own, made by networks of convolutions.
The experiment of the other workspace waits as it is.</source>
        <translation>Imagens: dígitos, emojis ou as suas próprias, feitas por redes convolucionais.
O experimento do outro espaço de trabalho espera como está.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What a generator has learnt: from one latent to another, over a map of seeds, along directions.
Takes the run in Images while it trains on, or a checkpoint.</source>
        <translation>O que um gerador aprendeu: de um latente a outro, por um mapa de sementes, ao longo de direções.
Usa a execução de Imagens enquanto ela continua treinando, ou um checkpoint.</translation>
    </message>
    <message>
        <source>%1
Key %2.</source>
        <translation>%1
Tecla %2.</translation>
    </message>
</context>
</TS>
