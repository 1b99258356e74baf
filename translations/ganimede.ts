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
        <source>Their texts are in packaging/licences of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide a layer of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller or larger brush, as does the mouse wheel over the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the stroke under way</source>
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
        <source>The grid of noise as the generator bends it, darker where it puts more points.</source>
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
    <name>LegendToggle</name>
    <message>
        <source>Shows and hides this curve</source>
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
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps %1 to %2</source>
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
        <source>Follow everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s loss on real points. Click to show or hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s loss on generated points. Click to show or hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s loss. Click to show or hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the losses</source>
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
        <source>Follow everything again (double click, Home)</source>
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
        <source>The chart was not saved</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>clear the drawing</source>
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
        <source>Save the stage as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved</source>
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
        <source>Restore the last session</source>
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
        <source>Save the stage as a picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
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
        <source>Clear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fused trainer wherever it can, else LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector instructions on one core: up to 5 hidden layers of 128 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch</source>
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
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
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
        <source>About Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened or saved yet</source>
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
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganimede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
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
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights within ±</source>
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
    <name>Section</name>
    <message>
        <source>Opens and closes this group</source>
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
</TS>
