#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QObject>
#include <QString>

#include "engine/latent/latent_shelf.h"

namespace ganimede {

/// The shelf: latents and directions that were kept, with names. It belongs to the user and not to a run, and lies in
/// a file of its own, which every change writes. Windows that are open at once share it: what another one has put there
/// or taken away since is taken over at the next change. A file that cannot be read is never written over. GUI thread.
class KeptLatents : public QObject {
    Q_OBJECT
public:
    /// @param file  where the shelf is kept; empty: it is not
    explicit KeptLatents(const QString& file, QObject* parent = nullptr);

    const std::vector<SavedLatent>& latents() const { return m_latents; }
    /// Those with so many components as latent_shelf.h writes them; empty where there are none.
    std::string fitting(int dimensions) const;

    /// Takes what the shelf's file holds.
    void readFile();
    void add(SavedLatent saved);
    /// @param place  of latents()
    void rename(int place, const QString& name);
    void remove(int place);
    /// Adds what a file of saved latents holds and the shelf lacks.
    void addFile(const QString& path);
    /// The same of a shelf's text. @param name  what errors call it
    void addText(const QByteArray& shelf, const QString& name);
    void saveAs(const QString& path);

Q_SIGNALS:
    /// There are others.
    void changed();
    /// One has another name.
    void renamed();
    /// A sentence for the status bar.
    void told(const QString& message);
    void failed(const QString& title, const QString& message);

private:
    int addMissing(const std::vector<SavedLatent>& latents);
    void addAndKeep(const std::vector<SavedLatent>& latents);
    std::optional<std::vector<SavedLatent>> savedOrSetAside();
    bool takeOver();
    void keep();

    QString m_file;
    std::vector<SavedLatent> m_latents;
    std::vector<SavedLatent> m_saved;  // what the file held when it was last read or written here
};

}  // namespace ganimede
