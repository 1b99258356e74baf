#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include "app/images/image_lab.h"
#include "app/window/main_window.h"

// The device that trains. The list is made when the menu opens: it needs LibTorch, which the window starts without.
namespace ganimede {

void MainWindow::setupDeviceMenu(QMenu* menu)
{
    menu->setObjectName("deviceMenu");
    menu->setToolTipsVisible(true);
    menu->addAction(tr("CPU"));  // an empty menu would not open
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { refreshDevices(menu); });
}

void MainWindow::refreshDevices(QMenu* menu)
{
    const DeviceList list = m_listDevices();
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& id, const QString& name, const QString& tip) {
        QAction* action = menu->addAction(name, this, [this, id] { chooseDevice(id); });
        action->setObjectName(QStringLiteral("device ") + id);
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setChecked(id == m_device);
        group->addAction(action);
        return action;
    };
    for (const DeviceInfo& device : list.devices) {
        const QString id = QString::fromStdString(device.id);
        if (device.threads > 0) {
            add(id, tr("&CPU, %n thread(s)", nullptr, device.threads), tr("Trains on the processor's cores"));
            continue;
        }
        const QString memory = QLocale().formattedDataSize(static_cast<qint64>(device.memory), 0);
        add(id, tr("%1, %2 (%3)").arg(QString::fromStdString(device.name), memory, id),
            tr("Trains pictures on this GPU; points train there by the LibTorch trainer alone"));
    }
    if (!list.noGpu.empty()) {
        const QString reason = QString::fromStdString(list.noGpu);
        add(QStringLiteral("cuda"), tr("No GPU"), reason)->setEnabled(false);
    }
}

void MainWindow::chooseDevice(const QString& device)
{
    m_device = device;
    m_settings.setDevice(device);
    m_imageOptions->trainer.device = device.toStdString();
    if (m_images != nullptr) {
        m_images->session().setDevice(device);
    }
    m_session->setTrainerOptions(pointsOptions());
}

/// A step of points is too small for a GPU to gain by automatic differentiation: only who asks for LibTorch gets it
/// there.
TrainerOptions MainWindow::pointsOptions() const
{
    TrainerOptions options = m_trainerOptions;
    if (options.choice == TrainerChoice::torch) {
        options.device = m_device.toStdString();
    }
    return options;
}

}  // namespace ganimede
