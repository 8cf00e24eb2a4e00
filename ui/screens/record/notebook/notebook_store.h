// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "core/notebook/import/import_run.h"
#include "core/notebook/notebook_gateway.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The taccuino as the screens of one session share it. Everything in memory, gone with the session
/// (R92). GUI thread.
class NotebookStore : public SessionModel {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    explicit NotebookStore(std::unique_ptr<core::NotebookGateway> gateway);
    ~NotebookStore() override;

    void clear() override;

    State state() const { return state_; }
    /// Newest first.
    const QVector<core::NotebookEntry>& entries() const { return list_.entries; }
    /// Why the list could not be had, or not all of it.
    const std::optional<core::Error>& error() const { return error_; }
    std::optional<core::NotebookEntry> find(const QString& id) const;
    /// The newest of this kind; nullopt if there is none.
    std::optional<core::NotebookEntry> newest(const core::NotebookKind& kind) const;

    /// The list, unless it is there or on its way.
    void load();
    /// Anew; what is shown stays until the answer comes.
    void reload();

    /// Adds it, or changes it where it has an id; the list follows.
    core::Async<core::NotebookEntry> save(const core::NotebookEntry& entry, const QByteArray& wish);
    core::Async<bool> remove(const core::NotebookEntry& entry);
    core::Async<QByteArray> file(const core::NotebookEntry& entry) { return gateway_->file(entry); }

    /// What the person chose, found again until logout.
    struct Choices {
        QString kind{};      // of the list; empty: all
        QString selected{};  // id
        QString measure{};   // kind of the charts
    };
    Choices& choices() { return choices_; }

    /// A PDF chosen and not sent yet.
    struct ChosenFile {
        QString name{};
        QByteArray content{};
    };
    std::optional<ChosenFile>& chosenFile() { return chosenFile_; }

    /// A file of readings between being chosen and being sent.
    struct Import {
        QString name{};  // of the file, without folder
        core::ImportPreview preview{};
        std::unique_ptr<core::ImportRun> run{};
    };
    std::optional<Import>& import() { return import_; }
    /// Sends the chosen rows of the import; the list is read anew at the end.
    core::ImportRun& startImport();

  Q_SIGNALS:
    void changed();

  private:
    void onList(const core::Result<core::NotebookList>& list);
    void put(const core::NotebookEntry& entry);

    std::unique_ptr<core::NotebookGateway> gateway_;
    core::NotebookList list_;
    core::Async<core::NotebookList> loading_{};
    std::optional<core::Error> error_;
    State state_ = State::fresh;
    Choices choices_;
    std::optional<ChosenFile> chosenFile_;
    std::optional<Import> import_;
};

/// The one of this session.
std::shared_ptr<NotebookStore> notebookStore(const Context& context);

}  // namespace ui
