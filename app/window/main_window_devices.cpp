#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include "app/images/image_lab.h"
#include "app/population/population_window.h"
#include "app/window/main_window.h"
#include "app/window/sweep_window.h"

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
            add(id, device.threads == 1 ? tr("&CPU, one core") : tr("&CPU, %1 cores").arg(device.threads),
                tr("Trains on the processor's cores"));
            continue;
        }
        const QString memory = QLocale().formattedDataSize(static_cast<qint64>(device.memory), 0);
        add(id, tr("%1, %2 (%3)").arg(QString::fromStdString(device.name), memory, id),
            tr("Trains on this GPU: pictures, points, and many GANs side by side. For one small network the CPU may be "
               "faster"));
    }
    if (!list.noGpu.empty()) {
        const QString reason = QString::fromStdString(list.noGpu);
        add(QStringLiteral("cuda"), tr("No GPU"), reason)->setEnabled(false);
    }
}

void MainWindow::chooseDevice(const QString& device)
{
    m_settings.setDevice(device);
    trainOn(device);
    m_imageOptions->trainer.device = device.toStdString();
    if (m_images != nullptr) {
        m_images->session().setDevice(device);
    }
    m_session->setTrainerOptions(pointsOptions());
}

/// What begins from now on begins there.
void MainWindow::trainOn(const QString& device)
{
    m_device = device;
    if (m_population != nullptr) {
        m_population->session().setDevice(device);
    }
    if (m_sweep != nullptr) {
        m_sweep->session().setDevice(device);
    }
}

/// The fused trainer is the CPU's.
TrainerOptions MainWindow::pointsOptions() const
{
    TrainerOptions options = m_trainerOptions;
    if (options.choice != TrainerChoice::fused) {
        options.device = m_device.toStdString();
    }
    return options;
}

/// What a session says that could not go on on the device: the choice is asked for again where it was made.
void MainWindow::leaveDevice(const QString& why)
{
    trainOn(QStringLiteral("cpu"));
    problem(tr("The GPU cannot be used"), why);
}

}  // namespace ganimede
