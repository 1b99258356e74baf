<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A laboratory for generative adversarial networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ships with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zlib and libpng licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IJG and BSD 3-Clause licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of what it ships with are in packaging/licences of the source, and in share/doc/ganimede/licences of what was installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeNotes</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores explode: training diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s mean score is %2 on real points and %3 on fakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 of %3 clouds are held: modes come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G leaves a cloud as soon as %1 has learnt to tell its fakes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G learns next to nothing: vanishing gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the fakes to be %2 real and is flat around them: the pull on a fake is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is right %2 of the time: G cannot follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 of the fakes for real, though they are not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the fakes lie in a cloud, but in too few of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the data has no fakes near it: mode collapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the fakes lie where data is, but on too little of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fakes swing about the data and do not settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their middle wandered %1 half sides of the stage to and fro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the data is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks converged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add R1 and R2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein with penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-saturating loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relativistic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow G down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow both down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1 more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1 less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance G and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise on %1&apos;s inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge samples in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an average of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let learning rates fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bigger generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fakes do not get nearer: their sliced Wasserstein distance from the data is %1 half sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is so easily fooled teaches nothing. The fakes&apos; sliced Wasserstein distance from the data is %1 half sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the data, but not yet like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clouds hold hardly any point: mode collapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the JS divergence averages %2, and %3 is right %4 of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clouds are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 of %3 clouds are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fakes fly off: training diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sliced Wasserstein distance from the data is %1 half sides of the stage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Divergence</name>
    <message>
        <source>Both networks left the finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator left the finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over, a tenth of the learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides both learning rates by ten and goes back to step 0 with the same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from here, a tenth of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides both learning rates by ten and goes on from the last finite step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to step 0 with the same settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExploreNotes</name>
    <message>
        <source>%1, step %2: %3, %4, truncation %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spherical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExploredLatent</name>
    <message>
        <source>%1 % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pad, x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>%1-step-%2-%3</source>
        <comment>the name of a file: experiment, training step, what it shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: there is nothing in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTip</name>
    <message>
        <source>Changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts the discriminator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts both networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights within ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient penalty, λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1 penalty, γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2 penalty, γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise on D&apos;s inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise ends at step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrolled updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates fall from step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates fall until step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates fall to this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation of %1&apos;s first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s updates a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s β₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s β₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What the experiment is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the run: the same seed gives the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many real and how many generated points each update sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two networks play for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein: the critic&apos;s weights are kept between minus this and this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein with gradient penalty: how strongly the critic&apos;s slope is held at 1 between real and generated samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective gradient penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1: how strongly the discriminator is kept flat on real samples, so that the game can come to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective r1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2: how strongly the discriminator is kept flat on generated samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective r2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real samples count as real to 1 minus this, so that the discriminator never grows too sure. For minimax, non-saturating and least squares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedies label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian noise on everything the discriminator sees, so that real and generated samples overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half sides of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedies input noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that noise has faded to nothing; 0 keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedies input noise steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples the discriminator judges together; a lack of variety then shows (PacGAN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedies pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the discriminator&apos;s next updates the generator looks ahead; trains in LibTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedies unrolled steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a moving average of the generator&apos;s weights that keeps this share at each update; 0 shows the generator as it is. Training itself does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedies generator average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How both learning rates fall as training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step from which the learning rates fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step from which they stay at their lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What share of the learning rates is left then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real points: a built-in distribution, a drawing, your own points or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points the training set holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of &apos;normal-1d&apos; and &apos;uniform-1d&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the stage&apos;s axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of &apos;normal-1d&apos; and &apos;uniform-1d&apos;: how wide they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &apos;drawn-1d&apos;: how high the drawn density stands at equal distances from -1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &apos;drawn&apos;: what brush and eraser did, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas units, -1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &apos;points&apos;: the real points themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &apos;picture&apos;: a grey picture, dark is dense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a point from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How those numbers are distributed: uniform on [-1, 1] or Gaussian N(0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths of the hidden layers of the generator, input side first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows each hidden layer of the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of LeakyReLU below zero; other activations ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first weights of the generator are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator initialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of the first weights, for &apos;normal&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator initialisation std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the generator is updated in one step; 0 freezes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the generator&apos;s last layer; tanh keeps points inside the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How gradients become updates; a change begins the optimiser&apos;s memory anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of each update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam: how much of the mean gradient is kept at each update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator beta1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam: how much of the mean squared gradient is kept at each update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator beta2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum: how much of the last update is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop: how much of the mean squared gradient is kept at each update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam and RMSprop: keeps the division from blowing up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly each update pulls every weight towards 0, which keeps the network simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths of the hidden layers of the discriminator, input side first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows each hidden layer of the discriminator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first weights of the discriminator are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator initialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator initialisation std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the discriminator is updated in one step; 0 freezes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator beta1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator beta2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many real and how many generated pictures each update sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long training is meant to last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes over the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real pictures: a built-in set, or files of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &apos;files&apos;: an IDX or CIFAR file, a picture, or a folder of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which classes are kept, by number from 0; none: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many pictures, the first ones; 0: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width that pictures are brought to; 0: as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 grey, 3 red, green and blue; 0: as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many random numbers the generator makes a picture from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether both networks are told the picture&apos;s class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One batch of latents for both networks&apos; updates of a step; otherwise fresh ones for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator sees real and generated pictures as one batch, which matters where it has batch norm; otherwise one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout and batch norm as they are meant; otherwise dropout is off and batch norm stays at its first statistics, as in Keras code that forgets training=True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many fixed latents are shown as training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers that make a picture of a latent, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers that make one score of a picture, in order; no sigmoid at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers it makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a number of its own is added to every output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral norm: keeps the layer from stretching anything to more than its length (Miyato 2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many channels it makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width of the window of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the window moves from one output to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added on every side; &apos;same&apos;: as TensorFlow does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as high and wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width of the window of which the mean is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how many pixels the mean is taken in the end, in either direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of LeakyReLU below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the running mean and variance is kept at each batch; what Keras calls momentum and PyTorch 1 - momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the division from blowing up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the numbers that is set to 0 while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that a row of numbers becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels, height, width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halves of the way from black to white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors each picture or not, by a coin that is tossed at each use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLoader</name>
    <message>
        <source>%1 is not a valid experiment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as points, a picture or an experiment: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Ganimede reads (*.json *.safetensors *.csv *.tsv *.txt *.png *.jpg *.jpeg *.bmp *.gif *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments and checkpoints (*.json *.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageChoices</name>
    <message>
        <source>Fashion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIFAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 pictures of %3 × %4 in %5 classes. Licence: %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels, height, width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>, spectral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up-sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transposed conv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up-sample ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pool /%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Two networks, one game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a GAN is: a generator that makes points, and a discriminator that judges them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purple diamonds are fakes. The generator, G, takes two random numbers and makes a point of them. Its weights are still random, so its points lie just anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator, D, says of every place how real a point there looks: green for real, purple for fake, white for undecided. Its weights are random, too, so it knows nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now both learn, slowly. D learns to paint the places of real points green and those of fakes purple; G learns to move its fakes to where D paints green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: take the brush at the left and draw something of your own on the stage. Training goes on with your drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One training step, part by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nine parts of a training step, of D and then of G, each on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part 3: D judges the real points and the fakes. Its verdict on every place is the colour beneath. Part 4: the loss of D tells how wrong it is. It wants to say 1 on real points and 0 on fakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part 5: the gradient of that loss says how each weight of D should change, and the optimiser changes it a little. We let D take a hundred such steps alone: it now tells real from fake. G was frozen, no fake has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part 9: the optimiser changes G&apos;s weights so that fakes go where their arrows point. A hundred such steps of G alone: the fakes have moved, the colours have not, for D was frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But D has not seen where the fakes went, and its colours are out of date. So it is D&apos;s turn again: a hundred steps, and it has learnt the new place of the fakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bell that slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same game with numbers in place of points, where the best possible D is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real data of one dimension: numbers under the green bell. The generated numbers, purple, come from noise z at the bottom; each line shows where G takes a z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blue curve is D: how real it takes each number to be, from 0 to 1. The dashed curve is D*, the best discriminator there could be for this G: p / (p + q), from the two densities (Goodfellow 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the purple bell slide onto the green one. D follows D* as well as it can. When the bells lie on each other, D* is one half everywhere: nobody could tell the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the loss matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimax, non-saturating and Wasserstein loss, by what they teach G when D is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first loss is minimax: G makes log(1 - D) small. Here D is already sure of everything, and the loss is flat where the fakes are: no pink arrow, nothing moves. This is the vanishing gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same networks from the same first weights; only the loss differs. The non-saturating loss lets G make -log(D) small: it pushes hardest just where D is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein loss makes D a critic: it gives scores without bounds, high for real and low for fake. That only works if the critic is not too steep. Here its weights are clipped to 0.01 on either side, and it is nearly flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradient penalty (WGAN-GP) holds the critic&apos;s slope near 1 instead of its weights near 0. Every fake feels the same steady pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relativistic loss compares: is this real point more real than that fake? With the penalties R1 and R2 it holds all eight clouds. Now change the loss at the left while it trains, and watch the curves at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode collapse, oscillation and steps that are too large, each with its cure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cure: D judges each real point against a fake (relativistic loss) and is kept flat at the data (R1 and R2). The same networks from the same first weights now find all eight clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscillation: the simplest game of all, a straight-line critic against a G that can only shift and stretch. The cloud circles for ever, since each network only answers the other&apos;s last move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1 costs the critic its slope at the real data: every round becomes smaller, and the cloud comes to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, and the space behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DCGAN that writes 3s and 8s, what can go wrong in its layers, and a walk through its latent space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same game with pictures: 3s and 8s of MNIST, 28 × 28 pixels. G makes a picture of 100 random numbers by transposed convolutions, D judges it by convolutions. Nothing is learnt yet: this is noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space behind the pictures: drag the slider beneath the picture, and one digit becomes another by way of shapes that nobody ever wrote. R rolls the dice for a new pair, Space plays the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The green dots are real data: points drawn from two clouds. A GAN has to make new points like them, and nobody tells it where the clouds are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training step has two halves: first D learns, then G. You set the pace here. Part 1: a batch of real points is drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part 2: noise is drawn, two random numbers for each fake, and G makes a point of them. The fakes shown are of noise that stays the same, so that each can be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part 6: new noise, new fakes. Part 7: D judges them, and is frozen now. Part 8: the loss of G is small where D takes fakes for real. The pink arrows show where its gradient would have each fake go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is one step of D and one of G, again and again. The buttons D| and G| in the bar at the top take half steps whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far G was a straight line, x = a z + b, with two parameters: enough for a bell. Here the data have two sharp edges, and G has hidden layers to bend the bell into a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three bells of one. The lines at the bottom have to spread apart, since hardly any z may land between the bells. Does G find all three?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now they train. The six pictures at the top are always made of the same six latents; blots come first, then strokes. Without a graphics card that takes a minute or two; you need not wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are the same networks after 50 epochs; they come with the program. Each picture is made by G, none is taken from the data. Click one to see the training pictures that are nearest to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode collapse: eight clouds are real, and all fakes crowd into few of them. D recognises nearly every one of them, but no slope of it leads to another cloud, so they only run about where they are. The card at the right says so, with the numbers it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D too strong: it learns at a hundred times G&apos;s rate, and ten times as often. It recognises nearly every fake, and the fakes settle on a part of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cure is to hold D back: one update for one of G, at three times G&apos;s rate instead of a hundred. Now both moons are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And steps that are simply too large: D takes everything for fake, corrects itself, takes everything for real. Each correction overshoots more than the one before, until the numbers leave what a computer can hold. The window says so and offers ways out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start again, D a little ahead. The pink arrows are all that G ever learns from: where D&apos;s verdict pushes each fake. G never sees a real point. If D paints badly, G learns badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster now. The sheet is G&apos;s noise, bent: every pair of random numbers has its place on it, but for the rarest, beyond its edge. Where fakes and real points are alike D can only guess, says about 0.5 and paints white. That is the end of the game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrained once more, with windows of 3 pixels in place of 4, that move by 2: some pixels are painted by two windows, some by one. Look closely: a fine checkerboard lies in the noise, which the first step&apos;s did not have. G has to unlearn it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>; seed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePixels</name>
    <message>
        <source>D takes it for real (%1 of 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D takes it for a fake (%1 of 1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>A line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the fakes slide onto the line and spread along it until both ends are reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the generator split its fakes between two clouds, and the bridge between them thin out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the manifold bend around a hole that it cannot tear open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three clouds apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the fakes visit one cloud, then another, before all three are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight Gaussians on a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the clouds that hold fakes: all eight, within seconds. The relativistic loss with R1 and R2 keeps the game at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid of 25 Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch one sheet of latent space fold into two crescents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch straight edges appear where the discriminator learns to say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch points pour into a drawing. Then take the brush and draw your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid of 100 Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the generator find cloud after cloud of one hundred, and then sharpen them: the hardest of the grids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A normal distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the generated bell slide onto the real one. D follows its best, dashed, and ends undecided: one half everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A uniform distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise is a bell, the data have two sharp edges: see how the generator bends the one into the other, and where its edges stay round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawn density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the brush and paint another: the generator follows what you draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critic clipped flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein loss with weights held within 0.01: so small a critic is nearly flat, and its arrows nearly nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critic of slope one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient penalty holds the slope near 1 instead: every fake feels the same steady pull towards the moons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discriminator that is too strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discriminator held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generator that is too strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten updates of G for one of D: the fakes jump as one clump to wherever the discriminator looks away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generator in balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both networks learn at one pace again, one update each: the clump opens and fills the heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode collapse, cured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscillation, damped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same game with R1, which costs the critic its slope at the data: each round is smaller, and the cloud comes to rest in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning far too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same at a thirtieth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator is sure of everything, so the minimax loss is flat where the fakes are: no pink arrows, nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vanishing gradient, cured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the loss is another, the non-saturating one: it pushes hardest where the discriminator is sure, and the ring fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits, small and modern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ten digits of MNIST by networks small enough for two processor cores: the generator up-samples and convolves, the discriminator has a residual block, and the relativistic loss with R1 and R2 keeps the game at rest. What is shown is a moving average of the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blots first, then strokes, then digits. Are all ten there, and does none take over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same small networks, both told which digit it is: the generator&apos;s latent is multiplied with the digit&apos;s embedding, and the discriminator judges whether picture and digit belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column of the wall keeps its digit from early on; only the handwriting is left to the latent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCGAN with k steps of the discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST as an English set of notes trains it in PyTorch: the discriminator takes k steps on fresh noise, real and generated pictures apart with a loss each, then the generator takes one. The notes print the loop alone. Rate and momentum are those of the article they link; k = 2, the batch, and the networks, which follow the DCGAN paper at 28 pixels, are chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two separate losses of the discriminator, on real and on generated pictures: watch them approach each other while the digits take shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCGAN on 3s and 8s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six pictures epoch by epoch: shapes within the first, and a 3 or an 8 each long before the fiftieth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCGAN on 3s and 8s, as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same practical as its code runs when typed in: it never passes training=True, so dropout is off and batch norm stays at its first statistics. Compare it with the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns all the same. How do its losses and its six pictures differ from those of the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard of transposed convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same practical with kernels of 3 in place of 4. A stride of 2 does not divide 3, so that neighbouring pixels of the output are painted by one window and by two in turn, and a checkerboard is laid over every picture that the generator then has to unlearn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first kind of GAN: two perceptrons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vanilla GAN of a PyTorch course, two multi-layer perceptrons on MNIST. The text names it and prints no code for it: the widths (256, 512, 1024 and back), LeakyReLU and dropout are the customary ones and chosen here; rate, momentum, noise, epochs and the loop are those of its DCGAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits made of grains, since nothing tells a perceptron which pixels are neighbours. Compare it with any DCGAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCGAN of 64 x 64 pixels in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DCGAN of a PyTorch course, after Radford, Metz and Chintala (2016): 1024, 512, 256 and 128 channels, kernels of 4, weights from N(0, 0.02), twenty fixed latents, 200 epochs. MNIST is brought to 64 x 64 pixels and three channels; Fashion-MNIST and CIFAR-10 work as well. The batch is not in the text and is the paper&apos;s 128; linear layers, too, start from N(0, 0.02) here, and batch norm&apos;s gains from N(1, 0.02) as in the paper. Needs a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How early there are digits, and how little the later epochs change. Set data.source to fashion-mnist or cifar-10 and see where it stops being easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenMoji&apos;s drawings, 64 x 64 pixels in colour, by networks small enough for a processor: up-sampling and residual blocks, the relativistic loss with R1 and R2, a moving average of the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs of the right colours come first, then outlines. What occurs often, such as round yellow faces, is learned long before what occurs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sheet stretch into threads between the clouds: 25 places, and one connected generator has to serve them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three peaks from one bell of noise: the lines from z must spread apart. Does the generator find all three?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same networks from the same first weights. Judging each real point against a fake, and keeping D flat at the data, brings all eight clouds back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Spanish practical in Keras, as it is meant: three transposed convolutions make 28 x 28 pixels of a hundred numbers, dropout and batch norm are at work, and one batch of noise serves both networks&apos; updates. Six fixed latents are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular grid over the first pictures, plainest where they should be black. Then compare the small, modern networks for handwritten digits, whose generator up-samples and convolves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the fakes wind along both arms, and the lines between their turns: the manifold cannot be torn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D learns at a hundred times G&apos;s rate, which alone would do, and ten times as often. It recognises nearly every fake, and they settle on half of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One update of D for one of G, at three times G&apos;s rate instead of a hundred: both moons are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight clouds, and all fakes crowd into one. D recognises nearly every one of them, but no slope of it leads to another cloud: they only run about in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight-line critic against a generator that can only shift and stretch: the cloud goes round the ring&apos;s middle for ever and never comes to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps this large overshoot: D takes all for fake, corrects itself, takes all for real, and each time a little further, until the numbers run away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thirtieth of the learning rate: the same two networks, from the same first weights, play on and find the ring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller or larger brush; so does the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift while drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of 15 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the stroke or the word under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, + and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move along and zoom a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows on a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert, Delete, Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, remove and move a layer of an image network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows on the pad of seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the way to the next seed, with Shift all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down on a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from key point to key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the way there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step along the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, atlas, find, inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this picture on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedScale</name>
    <message>
        <source>as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>Converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscillating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good samples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JS divergence: %1 nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliced Wasserstein distance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the real data that is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of runs that diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the GANs stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What most often became of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of %1 taken together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no vector target named &apos;%1&apos;: use baseline, avx2 or avx512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be larger than files may be here; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only or not yours to use; choose another place or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of its path is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes that fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is &quot;%2&quot;, which is no count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata lack &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movie could not be written as a GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is named twice or its shape does not fit its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; holds a value too large for half precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or its pictures are too large: it announces %2 x %3 pixels, and at most %4 x %4 fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 of the generator does not fit what comes before it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 of the discriminator does not fit what comes before it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both networks left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers at step %1. The run stands at step %2, where all was well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transposed convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up-sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A residual block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs sizes from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be padded with %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers work on numbers in a row or on pictures, at most %1 numbers, and not on nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers work on numbers in a row or on pictures, at most %1 numbers, and not on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a picture, and here come %2 numbers in a row; flatten comes after it, not before, and reshape makes a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear layer needs numbers in a row, and here comes a picture of %1; put flatten before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number it makes is a weighted sum of all that come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of weights moves over the picture; every channel has a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round: every pixel paints a window of weights, and where windows overlap they add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel becomes a square of pixels of its colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every square of pixels becomes one, their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two convolutions, each behind a LeakyReLU, whose outcome is added to what came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings every channel to mean 0 and variance 1 over the batch, then to a mean and variance it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings every picture to mean 0 and variance 1 over all of it, then every channel to what it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings every channel of every picture to mean 0 and variance 1, then to what it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a share of the numbers to 0, others each time, while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and makes 0 of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and makes the rest smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets what is above 0 pass and bends the rest towards -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes everything between -1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes everything between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a picture of numbers in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes numbers in a row of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nests too deep for saved latents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has to be a text of at most %3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, latent %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the generator by torch.jit.trace or torch.jit.script, and save that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off or damaged: it begins as a TorchScript file does, but the list of its contents at the end is missing. Copy or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file of weights saved by torch.save, not a TorchScript module: it does not say what to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a ZIP archive, but not one of a TorchScript module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: nothing but its first bytes is there. Copy or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a safetensors file, not a TorchScript module: it holds weights and does not say what to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pickle, as old versions of torch.save wrote them, not a TorchScript module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text file, not a TorchScript module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a TorchScript module: it does not begin as one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a TorchScript file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 4 GiB, which is more than is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run from a TorchScript file by a process of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures lie in [%1, %2] and are mapped to [-1, 1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures are mapped to [-1, 1] from the range that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of a batch depend on each other, so that each is made alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TorchScript files need %1 in %2, and it is not there: build it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s process took longer than 1 second and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s process took longer than %1 seconds and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above %1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps: %1 there, %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds: %1 there, %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varied fields: %1 there, %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the changes that the experiment makes on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the experiment&apos;s %1: %2 there, %3 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes %1, and %2 numbers are not a whole number of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks conditioned on labels need one for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class %1 in this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator has %1 layers: there is no layer %2 to switch a channel of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator has %1 layers: there is no layer %2 to switch a channel of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 of the generator has %2 channels: there is no channel %3 to switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 of the discriminator has %2 channels: there is no channel %3 to switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device: choose &quot;cpu&quot;, &quot;cuda&quot; or &quot;cuda:&lt;number&gt;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs 1 to 256 threads, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Choose the device &quot;cpu&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no CUDA device %1: the last one is number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set holds no points, so there is nothing to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting up the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking over a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generating points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scoring points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generating pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scoring pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for a latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring how a latent is stretched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking into a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training small networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU could not do this (%1). Train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device ran out of memory while %1. Choose a smaller batch or smaller networks, or train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device ran out of memory while %1: %2 more were needed and %3 were free. Choose a smaller batch or smaller networks, or train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU stopped answering while %1%2. Go on on the CPU: the GPU can be used again once the program has been started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this build of LibTorch%1. Install a newer driver, or train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This GPU is none that this build of LibTorch has code for%1. Train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU that can be used%1. Train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both networks left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator left the finite numbers (NaN or infinity) at step %1. The run stands at step %2, the last finite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GANIMEDE_TORCH_MODULE names %1, which does not exist: correct or unset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch is needed for this, and %1 is not in %2: build it. Points also train with the fused trainer, which does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor or build has no %1: choose another vector target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points to learn from: open a CSV file that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the points is not a finite number: correct the list of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training set needs at least one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is empty: paint on the canvas where the real points should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is white all over: choose one with something dark in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no distribution named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no density on a line named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is flat on the ground: paint heights where the real points should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: it is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to unpack a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: its compressed data breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its compressed data cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it ends before all that it announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its experiment is not valid:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; belongs to no layer of its networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has another shape than its experiment says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds %1 of the %2 parameter tensors of its networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a checkpoint of points, and one of pictures is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a checkpoint of pictures, and one of points is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a safetensors file, but not a checkpoint of Ganimede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by another version of Ganimede (&quot;%1&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; holds NaN or infinity: there is nothing to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other program could be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 is made by the program ffmpeg, which is not installed here (on Debian and Ubuntu: apt install ffmpeg). A GIF needs nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movie could be made in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A movie&apos;s name ends in .gif or .mp4; found &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to make a movie of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movie&apos;s colours could not be reduced to 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movie could be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ffmpeg could not make the movie: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no points: a line for each is expected, such as 0.25,0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found 1 value in %1, expected two numbers: x and y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1 values in %2, expected two numbers: x and y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 points: choose some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1, expected a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1, expected a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is of type &quot;%2&quot;, and only F32 and F16 are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has no valid data_offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; reaches beyond the end of the file, which is truncated or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; overlaps another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; leaves a gap before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has a shape that does not fit its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too short for a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header reaches beyond the end of the file, which is truncated or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on after its last tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: one of its texts is not in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header names &quot;%1&quot; twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header holds the unknown field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; lacks a dtype, shape or data_offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is no JSON at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header holds %1, where none may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header holds %1 at &quot;%2&quot;, where none may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or not a tar archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it announces a file of %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete, or no file of CIFAR-10: its %2 bytes are no whole number of pictures of %3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or no file of CIFAR-10: picture %2 has the label %3, and there are only 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has none of CIFAR-10&apos;s files (test_batch.bin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has none of CIFAR-10&apos;s files (data_batch_1.bin and so on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds labels where pictures are needed: choose the other file of the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds pictures where labels are needed: choose the other file of the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IDX file, but not one of grey pictures with a byte a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IDX file: it begins with other bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it announces %2 entries, more than the file can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it holds more than it announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (labels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 pictures but %3 labels: these two files do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures to make batches of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;shape&quot; is no list of channels, height and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;classes&quot; are no list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of &quot;%1&quot; is damaged: line %2 has no tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of &quot;%1&quot; do not fit their sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of &quot;%1&quot; is of another set: it has %2 lines for %3 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator makes %1, but the pictures of the set are %2 (channels, height, width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator makes %1 of a picture, but it has to end in a single score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditioning on labels needs a linear or convolutional layer in the discriminator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset %1 is not valid: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 pictures of %3 x %4 pixels, more than fit in memory: limit how many are read, or make them smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pictures was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training pictures may have 1 to %1 pixels a side, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training pictures have 1 channel (grey) or 3 (colour), not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of pictures to read must not be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no class %2, only 0 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on this machine. Fetch it with &apos;ganimede data fetch %2&apos;, or put its files into %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in %1 are not %2&apos;s: they have %3 classes. Fetch it again with &apos;ganimede data fetch %4&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pictures that can be read: PNG, JPEG, IDX (as MNIST&apos;s) and CIFAR-10 files are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no pictures of these classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file or a folder of pictures to train on (data.path).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training pictures named &quot;%1&quot;: choose %2, or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 64 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;same&quot; or 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;same&quot; or an integer from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing is for points; pictures are judged one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrolling is for points; it would take too long with pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the pictures are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of this set are numbers 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, 1 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, or at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator must end in a picture of 1 or 3 channels, and ends in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator makes pictures of %1, and the data&apos;s are %2 (channels, height, width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator must end in one number, and ends in %1; a linear layer of 1 makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses take the raw score: leave out the sigmoid at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With conditioning the discriminator needs a linear or convolutional layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer: one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transposed convolution&apos;s kernel must be at least as wide as its stride, or pixels between stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transposed convolution with a kernel of %1 leaves nothing of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A convolution with a kernel of %1 does not fit into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 leaves nothing of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reshape needs three sizes from 1: channels, height and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reshape to %1 needs %2 numbers, and here come %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would make %2 numbers of every picture, and %3 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this layer the network has more than %1 million parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network has at most %1 layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: %2 x %3 pixels, and a picture may have 100 million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete: it announces %2 x %3 pixels, more than its %4 bytes can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a PNG nor a JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 pixels a side: say how large the pictures shall be (data.side).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of &quot;%1&quot; are of different sizes: &quot;%2&quot; has %3 x %4 pixels, those before it %5 x %6. Say how large they shall be (data.side).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no class %2, only 0 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than %2 files, more than can be read as one set: choose a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 classifier knows no class &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training pictures to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is missing or of another shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layers cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layers do not fit together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layers are not those of a classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use the classifier &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the pictures was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trained %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This generator came without a discriminator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer of this generator is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of restarts has to be from %1 to %2, and it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of draws has to be from %1 to %2, and it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of steps has to be from %1 to %2, and it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to look for has %1 numbers, and those of this generator have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to look for holds a number that is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of a picture&apos;s places are as many as its numbers, none below 0 and not all 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator knows no class of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate has to be a number over 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator makes pictures with numbers that are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This generator has no gradients, so that no latent can be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator has no tensor named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions are found in a linear first layer, and this generator begins with another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of the generator&apos;s first layer has another shape than its latent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path needs at least two key points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key points of a path need the same number of dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key point of the path has a component that is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;z&quot; has to be a list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: component %2 of &quot;z&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: component %2 of &quot;z&quot; is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 latents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an object with a name and a &quot;z&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;direction&quot; has to be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no saved latents of Ganimede&apos;s (&quot;format&quot;: &quot;%2&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2 latents and holds %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no tensor of one axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a component that is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latent &apos;%1&apos; has %2 components; this generator takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint does not hold its generator&apos;s %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is of the 1D lab: its generator makes numbers on a line, which the 1D lab shows itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator put a point nowhere: its weights are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s process did not keep to the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be explored. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents do not fit this generator: it takes %1 numbers and a class for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents do not fit this generator: it takes %1 numbers for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s process was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s process did not keep to the protocol and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s process ended by itself (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s process ended by itself (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of the generator&apos;s process is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of the generator&apos;s process is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JS divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the histograms of real and generated points are apart: 0 when alike, 0.69 when nowhere together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL(real || fake) of the same histograms: grows most where real points are missing among the generated ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliced Wasserstein distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters of the data that get at least a tenth of their fair share of good samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of generated points that lie where real ones may: within 3 standard deviations of a cluster&apos;s centre, or in a cell of the grid that holds real points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the real data in cells that generated points reach with at least a tenth of its density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the discriminator is right, over real and generated points alike: 0.5 is guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of D on real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the real points that the discriminator takes for real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of D on fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the generated points that the discriminator takes for generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D on real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How real the discriminator takes real points to be, on average: 1 is certain, 0.5 is undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D on fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How real the discriminator takes generated points to be, on average: 0.5 is undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw score on real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean output of the discriminator on real points, before any sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw score on fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean output of the discriminator on generated points, before any sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient at the fakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean length of the gradient of the generator&apos;s loss by a generated point: near 0 it learns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean length of the gradient of the discriminator&apos;s raw score at the generated points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the fakes, x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the generated points lie on average, across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the fakes, y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the generated points lie on average, upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the fakes, x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of the generated points, across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the fakes, y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of the generated points, upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relativistic loss is of pairs of scores, not of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gives no thread to train on; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population has no member %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A population has 1 to %1 members, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many members with so many points of their own do not fit into memory. Take fewer members or a shorter list of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are %1 runs; side by side at most %2 are trained. Take fewer values or seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many GANs side by side are trained by the fused trainer, which cannot train this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object with the fields of an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists or objects nested more than 32 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to %1 numbers from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{erase, radius .005 to 1, density .01 to 1, path of [x, y]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 200000 [x, y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width and height up to 1024, darkness as base64, a byte a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1, allowed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most %1 integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most %1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers [x, y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with erase, radius, density and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of [x, y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such field; a stroke has erase, radius, density and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with width, height and darkness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64, a byte a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such field; a picture has width, height and darkness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {step, path, value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step, path, value} with a step from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the format this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finite numbers of at most 1e15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is width times height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0.005 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0.01 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates from -100 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change at step %1 cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes at step %1 cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;discriminator&quot; or &quot;generator&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field that can change during a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer not below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curve that is flat on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one height from 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty or white picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture with something dark in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds a different sweep (%2). Choose another folder, or give up what is there with --restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is in use by another sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to the sweep.json beside it. Choose another folder, or give up what is there with --restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 varied fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs (all combinations, times the seeds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varied twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each field once, with all its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that a spec may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is varied by the number of seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos; to vary; &apos;ganimede spec --fields&apos; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range: it is lo:hi:n or lo:hi:n:log with n from 2 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no logarithmic range: both ends must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an empty value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 values; at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write path=values, such as batch=32,64 or objective.r1=0.01:10:4:log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in a format that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA error: the device could not draw random numbers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA error: the device could not fetch a batch of pictures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA error: the device could not note the losses of a step: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA error: the device could not draw what dropout drops: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA error: the device could not fetch a batch of labels: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of the LibTorch module has no CUDA, and so no CUDA graphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network made %1 numbers where %2 were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set holds no pictures, so there is nothing to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; does not hold as many pixels and labels as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state holds %1 tensors, but these networks and optimisers have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every latent needs a picture of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of a picture&apos;s places are as many as its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every latent needs two directions of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a channel is multiplied by has to be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input at a time is followed through a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CUDA device could not draw random numbers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of LibTorch is for the CPU alone: &apos;./ganimede run --cuda&apos; builds the one for NVIDIA GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of the LibTorch module has no CUDA: choose the device &quot;cpu&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state lacks &quot;%1&quot;, which these networks need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state&apos;s &quot;%1&quot; has another shape than these networks need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out while %1: choose a smaller batch or smaller networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch failed while %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set has %1 numbers a point, but &quot;%2&quot; has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2. Train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no NVIDIA driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compute capability is below 7.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many GANs side by side are trained by the CUDA trainer, which cannot train this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU failed before this GAN was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 1,000,000 samples can be measured on a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This GAN is too large to be measured on the GPU: choose a smaller batch or train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each GAN that is measured needs a set to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This GAN is too large for the GPU&apos;s trainer: choose a smaller batch or train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CUDA trainer cannot train this: %1. Choose the torch trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A population on the GPU has 1 to 4,096 members, each with its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population has no member number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set holds no points. Draw some or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state lacks the tensor &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; of the saved state has another shape than this network&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fused trainer cannot train this: %1. Choose the torch trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LibTorch trainer could not be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a module of Ganimede&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another version of Ganimede: build or install both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the generator has more than 5 hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discriminator has more than 5 hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the generator has a layer of more than 128 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discriminator has a layer of more than 128 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the generator looks ahead by unrolled steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient penalties need a discriminator of ReLU or Leaky ReLU there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CUDA trainer needs a GPU: choose the device &quot;cuda&quot; or another trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson trains &quot;%1&quot;, which is neither network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson&apos;s step has no &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson %1 does not begin by opening an experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no ranges: list its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no picture that can be read: PNG and JPEG files are, and &quot;%2&quot; is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far generated points, seen along a line, would have to move to match the real ones, averaged over lines of all directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON that breaks off before it is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is not JSON in line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same field a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each field once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;images&quot; or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step after schedule.start, which is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 0, which no exponential fall reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one stroke of the brush on the canvas, from -1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number too large to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers up to 1.8e308</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA error: the device could not sum a step up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA error: the device could not normalise a layer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of %1 x %2 pixels whose dark ones are too fine to be seen on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark places some pixels wide, or at most 128 pixels a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist; make it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the folder &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Choose another folder, or give up what is there with --restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a sweep as this program writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of saved latents %1 holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a number in it that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::AsideCard</name>
    <message>
        <source>Your run at step %1 was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. File &gt; Bring back a run has it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with that run, its networks, settings and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::AtlasView</name>
    <message>
        <source>atlas, x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlas of the latent space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it like a map, click a picture to go there. The wheel, + and - zoom, without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plane of the latent space is spread out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colour of each picture tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plane by chance, through what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays the plane through what is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What D says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture is the generator&apos;s own for the latent at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D takes it for a fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called by the classifier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an area grows %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times, from latents to pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the generator stretches the plane there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s score: this loss gives it no fixed zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s score, %1 to %2: this loss gives it no fixed zero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::Autosave</name>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::AutosaveLabel</name>
    <message>
        <source>not autosaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autosaved just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autosaved %1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autosaved %1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autosaved %1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ChannelGrid</name>
    <message>
        <source>channels</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer&apos;s channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1; a double click switches it off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, now times %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ClassShares</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the generated pictures, %3 of the real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::DataFetch</name>
    <message>
        <source>Another Ganimede is fetching into %1 just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::DataGallery</name>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the points yourself on the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easiest to learn: points along a slanted line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds. Does the generator find both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle with a hole that the generator must leave empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disjoint clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring of eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight small clouds on a circle, the usual test for mode collapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty-five small clouds, a harder test for mode collapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thin curve that winds around itself and needs a wide network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp corners and empty squares, which smooth networks blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored drawing to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a density yourself on the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bell curve whose mean and spread the generator must find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equally dense between two sharp edges, which smooth maps round off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three narrow bell curves, of which a collapsing generator drops some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points from a CSV file of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of yours: points are dense where it is dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Densities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own file: a CSV of points, or a picture that is dense where it is dark.
Training goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate clouds with nothing between them: one connected sheet has to serve them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::DataTile</name>
    <message>
        <source>%1: %2
Training goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::DensityPanel</name>
    <message>
        <source>Real data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the spread of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::DirectionRow</name>
    <message>
        <source>Go 4 standard deviations this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction %1: 4 deviations down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction %1: 4 deviations up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of what varies in the first layer lies along this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click goes back to the middle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::DirectionsPanel</name>
    <message>
        <source>Another direction: from one class to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts all directions back to the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer of this generator is not linear, or not known: it has no directions of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal components of the first layer&apos;s outputs, strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with a name ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no classifier for these pictures: no classes to go between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the direction ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 pictures too few are called %2 or %3 for a mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::DockTitle</name>
    <message>
        <source>Take this panel out of the window, or put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this panel; the View menu shows it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::Download</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent another part of the file than it was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sends another file, longer than %1&apos;s %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent nothing for half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with other content than its makers published (its SHA-256 is wrong), so it was thrown away. Try again later, or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot fetch %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off after %2 of %3 MB: %4. What has come is kept; fetch it again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::DrawBar</name>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw real points on the stage (B). Training goes on with what you draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw straight lines (L); Ctrl keeps to steps of 15 degrees. Shift does the same with the brush and the eraser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word that the networks learn (T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take real points off the stage (E). Training goes on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture or points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from a picture, dense where it is dark, or from a CSV file of points. Files can be dropped on the stage too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole drawing off the stage. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the brush and eraser, as a share of the stage&apos;s. Wheel, [ and ] over the stage do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points the brush lays down, relative to full. The generator must match the density too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ExploreViews</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture alone, with the pad and the directions (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plane of the latent space as a map without end (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a picture and see whether the generator can make it (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passes through the layers, and what a channel does (4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ExploredPicture</name>
    <message>
        <source>There is no generator to explore yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one that comes with the program, train one in Images and come back at any step, or open a checkpoint (.safetensors) that was saved there, also by dropping it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of z %1, usual %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s score %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::Exporter</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the picture that has the focus, else the stage, on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of pixels, at twice the size on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as S&amp;VG ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of lines and text, sharp at any size, for drawing programs and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save n&amp;umbers as CSV ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind the picture, for spreadsheets and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::FilmStrip</name>
    <message>
        <source>film</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same latents at each kept moment, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of the run appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::FindView</name>
    <message>
        <source>Colour of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training pictures are not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest in the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the picture (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture&apos;s file, PNG or JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a picture of the training set by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is still different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many places the search goes down; more find more and take longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for a latent whose picture is nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found at step %1 of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % off on the mean, of black to white; root of the mean square %2 %.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> What is still different the generator never learnt to make, or the search missed it: more starts tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This generator cannot be differentiated: the search has nothing to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks for a latent whose picture is nearest to yours, shown at the left as it comes. What cannot be found is what the generator never learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This generator&apos;s pictures are not square; only drawing is offered for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::GeneratorLoader</name>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained generator could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::GeneratorPanel</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a checkpoint of an image run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the generator of the image run as it stands, and newer ones as it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generators that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2D lab&apos;s point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the generator of the 2D lab as it stands: its point moves over the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained for %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed as it trains: step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as trained: step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TorchScript generator, in a process of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TorchScript file can run any code with your rights. It would run in a process of its own, whose crash or endless loop cannot harm your work, but which can read and write your files. Run it only if you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the file in a process of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trained generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generators (*.safetensors *.pt *.pts *.pth *.torchscript)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator could not make pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ImageCourseChart</name>
    <message>
        <source>D&apos;s mean verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is real, 0 is fake. At 0.5 for both, D cannot tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What D says of real pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(G(z))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What D says of generated pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard each update pulls. Near 0 the network learns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient by D&apos;s parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient by G&apos;s parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What D says of pictures appears here as it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lengths of the gradients appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart of D&apos;s verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart of gradient lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critic&apos;s mean score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scale is the critic&apos;s own: only the gap between real and generated pictures says something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C(G(z))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high the critic scores real pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high the critic scores generated pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real pictures beside generated ones: 1 is more real than the mean of both, 0 less. At 0.5 for both, D cannot tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart of the critic&apos;s scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ImageDataPanel</name>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pictures: a folder, an IDX or CIFAR file, or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures are trained on, and their size in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Not on this machine yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on other files of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on the pictures of all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the pictures of class %1; with none chosen all classes are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files are not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are no PNG or JPEG pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ImageLab</name>
    <message>
        <source>%1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 epochs are done. Play goes on beyond them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both networks began anew at step %1: their structure changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator began anew at step %1: its structure changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator began anew at step %1: its structure changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the number of pictures shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at the left has all there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers do not fit yet: the run goes on with those before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained for %1 epochs (%2 steps) with seed %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took %1 minutes of a processor core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fréchet distance %1 in the classifier&apos;s features, of held-out real pictures %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no trained networks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks as they were after %1 epochs. Play trains them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take pictures of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last image run is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes up that run, its networks and settings, where it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run as it was kept at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the film as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made by Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to measure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to train on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch them, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the pictures from where their makers publish them, and checks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on MNIST instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits are part of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the pictures before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures could not be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a batch of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halves the batch, which needs about half the memory, and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the run over as it was last kept, and trains on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the settings before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train on MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a smaller batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower the learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for them ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops fetching; what has come so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same latents,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the film takes a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a frame of the film is kept; those that are there stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the whole film strip as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the film as a movie that runs: GIF or MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the movie ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you trained here is put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A movie is being made; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ImagePanel</name>
    <message>
        <source>Changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts the discriminator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts both networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ImageProgress</name>
    <message>
        <source>epoch 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress over the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its epochs the run has done; an epoch is one pass over all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch and step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2, step %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to the last epoch, at the present rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 epochs done, step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 (%2 planned), step %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ImageTrainingPanel</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relativistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of D a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make pictures by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the updates of D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make pictures by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1, %2 epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ImageWorker</name>
    <message>
        <source>Reading the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pictures: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s memory does not suffice: choose a smaller batch or fewer pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::InsideView</name>
    <message>
        <source>The layers of this generator are not open to the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network to look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two networks is looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer&apos;s output is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the channel is multiplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the channel is multiplied by: 1 as it is, 0 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 &amp;nbsp; &lt;span style=&quot;color:%3&quot;&gt;&amp;#9632;&lt;/span&gt; -%5 &amp;nbsp; &lt;span style=&quot;color:%4&quot;&gt;&amp;#9632;&lt;/span&gt; %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every picture is a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every square is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s last number: %1 with your changes, %2 without. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone it does not say real or fake: with this loss only differences between pictures count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0.5 it says real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0 it says real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::KeptLatents</name>
    <message>
        <source>Saved the direction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the shelf as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a latent on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 latents on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is now named %1, and a new shelf begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put on the shelf now is not kept: save the shelf as a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::KeyPointRow</name>
    <message>
        <source>The seed that names this latent: &apos;ganimede sample --seed&apos; shows the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this key point from elsewhere, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latent that is shown large now, as a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen picture of the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Images, click a picture of the wall or move the frame to it; its latent is taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen picture of the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latent that is selected on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this key point out of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of key point: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to key point: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed </source>
        <comment>before a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a seed&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::KeyPointsPanel</name>
    <message>
        <source>Another key point at the end of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall, picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll the dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take what is shown as a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a key point from the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a generated picture on the wall in Images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a key point from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a picture on the shelf first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll the dice for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LatentDocument</name>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LatentLab</name>
    <message>
        <source>walk from -1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a checkpoint of an image run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generators that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one in Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the image lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a checkpoint ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a trained one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: play the way there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: a step back on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: a step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: key points by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: keep this picture on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the way anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LatentMap</name>
    <message>
        <source>map</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LatentPicture</name>
    <message>
        <source>generated</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the generated picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generated picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LatentView</name>
    <message>
        <source>What was dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LayerChips</name>
    <message>
        <source>%1
Key %2; training does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the data set: what the generator must learn to imitate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the generator makes of 500 fixed noise vectors, so that each can be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the generator&apos;s loss pushes each fake: the longer, the harder. Short arrows are a vanishing gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D*: how real the best possible discriminator finds each place against this generator, p / (p + q) of the two densities (Goodfellow 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the generator takes each noise z: lines meet where it puts many samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid of noise as the generator bends it, darker where it puts more points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only noise of one dimension has an axis that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only noise of one or two dimensions has a grid that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How real the critic finds each place: green more, purple less, white in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How real the discriminator finds each place: green real, purple fake, white undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LayerList</name>
    <message>
        <source>What comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LayersPanel</name>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the chosen layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a layer beneath the chosen one (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the chosen layer (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the layer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the chosen layer up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the layer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the chosen layer down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes %1, but the pictures are %2 (height × width × channels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to end in one number, the score; it ends in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a picture of noise: its layers, and the shape that each makes (height × width × channels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells real pictures from generated ones: its layers, and the shape that each makes (height × width × channels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes another kind of the chosen layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer above to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LegendToggle</name>
    <message>
        <source>Shows and hides this curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LessonBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the step of the lesson before this one, with the experiment as it was made there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in the lesson; what it speaks of is set up by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the lesson; the experiment stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays with what is here; your own run is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LineStage</name>
    <message>
        <source>densities</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the densities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real %1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated %1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best D*(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise z has more than one dimension: no single axis shows its map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No D*: the best critic looks beyond x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No D*: only differences of scores count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No D*: what is shown is an average of G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a density here, or pick one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, D* %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Densities of real and generated data, the discriminator over them, and how noise becomes data. A density is drawn with the mouse, a pen or a finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1   real density %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   C&apos;s score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   D finds it %1 % real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LookForCard</name>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the experiment beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cure of this failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the failure that this cures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::LossChart</name>
    <message>
        <source>losses</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart of losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each network tries to make small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s loss on real data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s loss on generated data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a moving average of the curves, the raw ones faint behind; changes only the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses of both networks appear here as they train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, G %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The penalty on D&apos;s gradient, which D makes small besides its losses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, penalty %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::MainWindow</name>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the fakes pour into what you drew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower the learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both networks began anew at step %1: their structure changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator began anew at step %1: its structure changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator began anew at step %1: its structure changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPU, one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPU, %1 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on the processor&apos;s cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on this GPU: pictures, points, and many GANs side by side. For one small network the CPU may be faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &gt; New experiment lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own experiment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own points: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take points from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own picture, dark is dense: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to save yet: train one in Images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment with its trained networks (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment alone, to train anew (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;tore the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;weep ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;by side ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many GANs that differ in a setting or a seed, all training at once before your eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fused trainer wherever it can, else LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector instructions on one core: up to 5 hidden layers of 128 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic differentiation: any network, many times slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Ganimede is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened or saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session did not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its run was kept at %1. Restoring it replaces what is on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes up that run, its networks and settings, where it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run as it was kept at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no last session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of that cell; play trains it again, step by step the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That GAN as it stood at step %1; play trains it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is over. The menu Lessons has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons show step by step what a GAN is, and set up all that they speak of. They are in the menu Lessons, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two networks, one game, in seven steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as large as this screen has room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is over. Your run is there as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the run that was here before the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels back to their places and their usual widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &gt; Restore the last session then brings this run back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was put aside yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of the sweep, from its first step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the GANs side by side, as it stood at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is kept every half minute. After a crash the next start offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in Images is kept every minute and when the window closes; Images offers it next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing trains here: the generator is not that of a run. At the left, &quot;Live run&quot; takes up that of Images, &quot;The 2D lab&apos;s point&quot; that of the 2D lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is empty: the networks wait for a stroke.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::MetricChart</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is nearer; dashed: what chance allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds of the data that hold their share of good fakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the fakes that are where data is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How real D takes real points to be, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How real D takes generated points to be, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often D tells real from generated: its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean length of the gradient of G&apos;s loss by a generated point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean slope of D&apos;s score at the generated points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety and quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds that hold fakes; fakes that lie in a cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that fakes reach; fakes that lie where data is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is real, 0 is fake. At 0.5 it cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What G learns from, and how steep %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured as the networks train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variety</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mean scores. Higher is more real; only their difference counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::MomentPicker</name>
    <message>
        <source>What goes wrong, and its cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failure or its cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments that fail in one way each, and the same experiments mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a failure ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::NetworkDiagram</name>
    <message>
        <source>1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: x and y of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: 1 random number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: %1 random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output: x and y of a point, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output: one score, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1 units (with Shift by one). Restarts this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a layer here. Restarts this network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::NetworkPanel</name>
    <message>
        <source>%1 of the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer behind this one. Restarts this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this layer. Restarts this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform by inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the units of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the updates a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the generator&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the noise dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layers between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::NoticeCard</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ObjectivePanel</name>
    <message>
        <source>One score that D raises and G lowers. G learns little while D is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G raises the odds of being taken for real: a strong push while it is bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are pulled to 1 and 0 by squared distance, so far-off fakes still feel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D stops caring about points that it has right by a margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critic measures how far fakes have to be moved; its weights are kept small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critic measures how far fakes have to be moved; its slope is held at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D only has to tell which of a real and a fake point is the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein, gradient penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relativistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights within ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty, λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each network minimises, averaged over its batch: x real, z noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the weight clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the gradient penalty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::OptimiserPanel</name>
    <message>
        <source>change the batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β₁, memory of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β₂, memory of the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a constant of the optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SGD has no constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PadPanel</name>
    <message>
        <source>What the pad spreads out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift over the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap: go to the nearest whole place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: go back to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x 0.00, y 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad of four corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad of seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key points 1 to 4 in the corners, seeds where there are fewer, and all that lies between them.
Drag the map, or click a picture to go there. The wheel zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every whole place is a seed, x + 100 y; between them the four around are blended.
Drag the map, or click a picture to go there. The wheel zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PathTrack</name>
    <message>
        <source>way</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much changes along the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here a pixel changes by %1 of 255 grey levels for 1 % of the way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PhaseMapView</name>
    <message>
        <source>Phase map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is a GAN of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is %1 GANs that differ in the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, and watch which learn, collapse or diverge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dots are what it generates; click to open it in the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dots are what the first generates; click to open it in the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This GAN cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase-map</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phase map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PictureCanvas</name>
    <message>
        <source>Picture to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here, take away with the right button, or drop a picture&apos;s file. Ctrl+Z takes a stroke back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PictureWall</name>
    <message>
        <source>wall</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wall of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall of generated pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated, step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PlayBar</name>
    <message>
        <source>Play the way there and back (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from one end to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the way takes from one end to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there and back, %1 s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the picture, the strip or a movie of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG) ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip of ten (PNG) ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet (PNG) ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way with its curve (PNG) ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movie (GIF, MP4) ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PopulationWall</name>
    <message>
        <source>Wall of stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what differs and start: each GAN gets a stage of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to open this GAN in the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes held: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good samples: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PopulationWindow</name>
    <message>
        <source>Many of this experiment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A GAN that is clicked opens as it was last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 GANs have come to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. %1 GANs wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GANs train; together %2 steps a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has diverged and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have diverged and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cannot be trained here: only LibTorch could, or its values do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be trained here: only LibTorch could, or their values do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU failed: these are trained by the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall shows %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a GAN for its numbers; click it to open it in the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GANs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GANs; at most %2 fit side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans worth seeing first. Each fills in what differs below; change it as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses, D slow to fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates of D and G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of G and D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses on several data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck: one GAN, 16 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GANs each combination gets, each with the next seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where training ends. What becomes of a GAN shows from about 500 steps on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a sweep ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this plan to the sweep&apos;s window, which trains run after run, keeps them on disk and writes tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains all of them at once from their first step, on all cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds all GANs where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the training is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every combination as a cell, coloured by how its GANs stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every GAN on a stage of its own, up to 100 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colour of a cell says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by modes held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the stages are sorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of values and seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GANs train; together %3 steps a second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::PresetPicker</name>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image run to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its trained networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a run with its pictures, networks and settings; what you trained here is put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::QualityPanel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures of step %2, beside %3 real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear to the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the class asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly repeat another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly copy the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no classifier for these pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a generated picture: is it a copy of one that was trained on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate 10,000 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up the measurement; the training is not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes 10,000 pictures with the generator as it is now, and compares them with real ones; the training goes on beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generated picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training picture %1, %2; distance %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly a copy: nearer than 99 in 100 real pictures are to any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training pictures that it is nearest to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* of the first %1 made: it changes with the number of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real ones are every tenth of the training set: the generator was trained on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Fréchet distance to the training pictures, in the features of the %1 classifier, squared: the smaller the better. A perfect generator measures what the real pictures do; one that repeats its training pictures measures less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::RemediesPanel</name>
    <message>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1 penalty, γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2 penalty, γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise on D&apos;s inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay on D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay of D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrolled updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower: each step plays those updates through and differentiates them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the average of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall from step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay on G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay on G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change when the noise is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change how many samples are judged together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the unrolled updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change when the learning rates fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change when the learning rates stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change how the learning rates fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change how far the learning rates fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present loss has no target for real points that could be smoothed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>the critic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>the discriminator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise on %1&apos;s inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::RemedyRow</name>
    <message>
        <source>Strength of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ResidualChart</name>
    <message>
        <source>Distance from the picture, over the steps of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of the mean squared difference, as a share of black to white, of every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by, of black to white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::Section</name>
    <message>
        <source>Opens and closes this group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::SessionWorker</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::SetBrowser</name>
    <message>
        <source>training-set</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures of the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1: %2 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training set appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::ShelfPanel</name>
    <message>
        <source>Open or save the shelf as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open saved latents ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shelf ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the latent that is shown on the shelf (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf of kept latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelf, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show it, F2 to rename it, Delete to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This latent has %1 components and does not fit the generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open saved latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved latents (*.json *.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved latents (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved latents (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::StageView</name>
    <message>
        <source>stage</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here, or pick a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1   y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   D finds it %1 % real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real points, generated points and how real the discriminator finds each place. Drawing is done with the mouse, a pen or a finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   C&apos;s score %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::StatusStrip</name>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps in the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real pictures trained on in the last seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures drawn in the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What trains: the program&apos;s own vector code (fused) or LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 frame/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::StepChart</name>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow everything again (double click, Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Click to show or hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the chart, then turn the wheel to zoom or drag to move. Home shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::SumPanel</name>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A - B + C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A - B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves A - B as a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to take what is shown, or drop a picture here: a key point&apos;s, the shelf&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What A - B + C makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show what the sum makes, or drag it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A − B + C: click a slot to take what is shown, or drop a picture on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::SweepAxisEditor</name>
    <message>
        <source>Field to vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from run to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values are tried between the two, both included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even steps (1, 2, 3), or equal factors (1, 10, 100) for what matters by its order of magnitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values to try, parted by commas; lists such as [16,16] by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal factors need both ends above 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::SweepMapView</name>
    <message>
        <source>Map of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to vary and start: each combination becomes a cell of a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to open this run in the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep-modes</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep-divergence</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep-outcome</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::SweepPlanEditor</name>
    <message>
        <source> seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::SweepSession</name>
    <message>
        <source>A run could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 With %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::SweepWindow</name>
    <message>
        <source>Varies the experiment on screen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder to keep the sweep in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 runs are done. Click a cell to open its run in the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs. Continue takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells, %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each combination is trained, each time with the next seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each run trains. What became of a run shows from about 500 steps on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains every combination, on all cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the runs where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the sweep; the runs that are done are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this plan to the window in which all of it trains at once, before your eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the sweep is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What most often became of each cell&apos;s runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many modes of the data the generator makes; without modes, how much of the data it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of runs in which a network left the finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a sweep that was kept in a folder, to look at or to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the sweep in a folder of your choice, with its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-sweep</source>
        <comment>the name of a folder: experiment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::TextEntry</name>
    <message>
        <source>A word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes the real points, at most %1 letters. Enter takes it, Escape gives up. Brush and eraser go on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the word the data. Undo brings the former data back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::TopBar</name>
    <message>
        <source>Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::TransportBar</name>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the generator only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over with the same seed and the same first weights (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over with another seed: other first weights, other noise (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train both networks for one step (Right or full stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train only the generator for one step; the other network stays as it is (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the critic only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the discriminator only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train only the critic for one step; the generator stays as it is (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train only the discriminator for one step; the generator stays as it is (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed names the run: the same seed gives the same numbers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps, seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast to train: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause training (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::WallBar</name>
    <message>
        <source>Pictures on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many fixed latents are shown. Training does not change; a larger wall takes longer to look at and is looked at less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real pictures of the training set beside the generated ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames every picture by what D takes it for: teal and a long bar is real, purple and a short one is fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all pictures that are trained on, with their classes, in place of the wall (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class whose pictures of the training set are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class that G is asked for, for every picture on the wall; training goes on with all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::WayPanel</name>
    <message>
        <source>Spherical way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: along the great circle, by way of lengths that the generator was trained on.
Off: straight, through the middle of the latent space, which it seldom saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales every latent: below 1 more usual pictures, at 0 the one of the mean latent, above 1 stranger ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class the generator is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All components of the latent equal, from −1 to 1, in ten pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the kind of way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the truncation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make another class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::WaySaver</name>
    <message>
        <source>Saved the way as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the way as a movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the movie ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A movie is being made; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the pictures as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures were not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::WorkspaceTab</name>
    <message>
        <source>Workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ganimede::WorkspaceTabs</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Densities on a line: watch a generated one slide onto the real one.
The experiment of the other workspace waits as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in the plane: distributions, drawings, your own data.
The experiment of the other workspace waits as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: digits, emoji or your own, made by networks of convolutions.
The experiment of the other workspace waits as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a generator has learnt: from one latent to another, over a map of seeds, along directions.
Takes the run in Images while it trains on, or a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Key %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
