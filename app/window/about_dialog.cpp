#include "app/window/about_dialog.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/version.h"

namespace ganimede {
namespace {

/// Gives the free functions here a context for translators.
struct AboutDialog {
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

QString row(const QString& left, const QString& right)
{
    return QString("<tr><td style='padding: 2px 24px 2px 0'>%1</td><td style='padding: 2px 0'>%2</td></tr>")
        .arg(left, right);
}

QString heading(const QString& text)
{
    return QString("<tr><td colspan='2' style='padding: 10px 0 2px 0'><b>%1</b></td></tr>").arg(text);
}

/// As large as the text, or as the screen has room for.
QScrollArea* scrolling(QLabel* text)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    text->ensurePolished();
    const QSize whole =
        text->hasHeightForWidth() ? QSize(text->width(), text->heightForWidth(text->width())) : text->sizeHint();
    const QSize most = roomForText(*text);
    const int bar = area->verticalScrollBar()->sizeHint().width();
    area->setFixedSize(QSize(whole.width() + (whole.height() > most.height() ? bar : 0),
                             whole.height() + (whole.width() > most.width() ? bar : 0))
                           .boundedTo(most));
    area->setWidget(text);
    return area;
}

}  // namespace

QSize roomForText(const QWidget& widget)
{
    constexpr QSize kAround(80, 160);  // margins, buttons and the window's frame
    return widget.screen()->availableSize() - kAround;
}

void showTextDialog(QWidget* parent, const QString& name, const QString& title, const QString& html, int width)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    auto* text = new QLabel(html, dialog);
    text->setObjectName("dialogText");
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    if (width > 0) {
        text->setWordWrap(true);
        text->setFixedWidth(width);
    }
    column->addWidget(scrolling(text));
    column->setSizeConstraint(QLayout::SetFixedSize);  // as large as the text or the screen
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->show();
}

void showAboutDialog(QWidget* parent)
{
    QString html = QString("<h2>Ganimede %1</h2>").arg(kVersion);
    html += "<p>" + AboutDialog::tr("A laboratory for generative adversarial networks.") + "</p><p>" +
            AboutDialog::tr(
                "Free software under the GNU General Public License, version 3 or later. It comes with no warranty.") +
            "</p><table>";
    html += heading(AboutDialog::tr("It ships with"));
    html += row("Inter (Rasmus Andersson)", "SIL Open Font License 1.1");
    html += row("Lucide", "ISC License");
    html += row("MNIST (Yann LeCun, Corinna Cortes, Christopher Burges)", "CC BY-SA 3.0");
    html += row("OpenMoji 17.0 (openmoji.org)", "CC BY-SA 4.0");
    html += heading(AboutDialog::tr("It stands on"));
    html += row("Qt 6", "LGPL 3");
    html += row("QCustomPlot (Emanuel Eichhammer)", "GPL 3 or later");
    html += row("LibTorch", "BSD 3-Clause");
    html += row("Highway", "Apache 2.0, BSD 3-Clause");
    html += row("nlohmann-json", "MIT");
    html += row("CLI11", "BSD 3-Clause");
    html += row("zlib, libpng", AboutDialog::tr("zlib and libpng licences"));
    html += row("libjpeg-turbo", AboutDialog::tr("IJG and BSD 3-Clause licences"));
    html += "</table><p>" +
            AboutDialog::tr("The texts of what it ships with are in packaging/licences of the source, and in "
                            "share/doc/ganimede/licences of what was installed.") +
            "</p>";
    const int width = 40 * parent->fontMetrics().height();
    showTextDialog(parent, "aboutDialog", AboutDialog::tr("About Ganimede"), html,
                   std::min(width, roomForText(*parent).width()));
}

}  // namespace ganimede
