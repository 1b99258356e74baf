<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name></name>
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
</context>
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
        <source>Their texts are in packaging/licences of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutosaveLabel</name>
    <message>
        <source>The run is kept every half minute. After a crash the next start offers it.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>ChangeNotes</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassShares</name>
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
</context>
<context>
    <name>DataFetch</name>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Ganimede is fetching into %1 just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataGallery</name>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Densities</source>
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
</context>
<context>
    <name>DataTile</name>
    <message>
        <source>%1: %2
Training goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DensityPanel</name>
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
        <source>The fakes do not get nearer: %1 half sides away on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 of the fakes for real, though they are not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is so easily fooled teaches nothing. The fakes are %1 half sides away on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clouds hold no point: mode collapse.</source>
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
        <source>All %1 clouds are held</source>
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
        <source>%1; the JS divergence averages %2.</source>
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
</context>
<context>
    <name>DockTitle</name>
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
    <name>Download</name>
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
</context>
<context>
    <name>DrawBar</name>
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
    <name>Exporter</name>
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
    <name>FilmStrip</name>
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
    <name>ImageCourseChart</name>
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
</context>
<context>
    <name>ImageDataPanel</name>
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
</context>
<context>
    <name>ImageLab</name>
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
        <source>The film was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the film as %1</source>
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
        <source>Goes back to the settings before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message numerus="yes">
        <source>every %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>There is nothing to measure yet.</source>
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
        <source>What was trained here is replaced.</source>
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
        <source>MP4 (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the movie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made by Ganimede</source>
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
</context>
<context>
    <name>ImagePanel</name>
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
    <name>ImageProgress</name>
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
</context>
<context>
    <name>ImageTrainingPanel</name>
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
    <name>ImageWorker</name>
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
</context>
<context>
    <name>LayerChips</name>
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
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerList</name>
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
    <name>LayersPanel</name>
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
    <name>LegendToggle</name>
    <message>
        <source>Shows and hides this curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineStage</name>
    <message>
        <source>Draw a density here, or pick one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1   real density %2   D finds it %3 % real</source>
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
</context>
<context>
    <name>LookForCard</name>
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
    <name>LossChart</name>
    <message>
        <source>The losses of both networks appear here as they train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each network tries to make small.</source>
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
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That cannot be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is empty: draw something on the stage. Until then the networks wait.</source>
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
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a new seed</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>New experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Ganimede</source>
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
        <source>Res&amp;tore the last session</source>
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
        <source>T&amp;rainer</source>
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
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fused</source>
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
        <source>&amp;Larger text</source>
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
        <source>&amp;Keyboard shortcuts</source>
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
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fused trainer wherever it can, else LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector instructions on one core: up to 5 hidden layers of 128 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic differentiation: any network, many times slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
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
        <source>Nothing opened or saved yet</source>
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
        <source>Ganimede</source>
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
        <source>The run of that cell; play trains it again, step by step the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other workspace&apos;s experiment is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricChart</name>
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
</context>
<context>
    <name>MomentPicker</name>
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
    <name>NetworkDiagram</name>
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
    <name>NetworkPanel</name>
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
    <name>NoticeCard</name>
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
    <name>ObjectivePanel</name>
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
    <name>OptimiserPanel</name>
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
    <name>PictureWall</name>
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
    <name>PresetPicker</name>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image run to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a run with its pictures, networks and settings; what was here is replaced</source>
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
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>%1 %</source>
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
        <source>The Fréchet distance is in the features of the %1 classifier, squared: the smaller the better, and that of real pictures is the least that can be hoped for.</source>
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
</context>
<context>
    <name>RemediesPanel</name>
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
    <name>RemedyRow</name>
    <message>
        <source>Strength of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Opens and closes this group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetBrowser</name>
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
    <name>StageView</name>
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
</context>
<context>
    <name>StatusStrip</name>
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
</context>
<context>
    <name>StepChart</name>
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
    <name>SweepAxisEditor</name>
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
</context>
<context>
    <name>SweepMapView</name>
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
</context>
<context>
    <name>SweepSession</name>
    <message numerus="yes">
        <source>%n runs could not be done. With %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
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
        <source>Some values cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
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
        <source> seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each combination is trained, each time with the next seed.</source>
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
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the sweep is done.</source>
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
</context>
<context>
    <name>TextEntry</name>
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
    <name>TransportBar</name>
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
    <name>WallBar</name>
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
    <name>WorkspaceTab</name>
    <message>
        <source>Workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceTabs</name>
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
        <source>Separate clouds with nothing between them, which one network must tear apart.</source>
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
</context>
</TS>
