// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/record/record_gateway.h"
#include "ui/screens/record/document_list.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The record as the screens of one session share it: lists, number of new documents, the document
/// last opened. Everything in memory, gone with the session (R92). GUI thread.
class RecordStore : public SessionModel {
    Q_OBJECT
  public:
    /// `unread`: as the login told it; nullopt where it did not.
    RecordStore(std::unique_ptr<core::RecordGateway> gateway, std::optional<int> unread);

    void clear() override;

    /// What the person chose in the list, found again until logout.
    struct Choices {
        QString search{};
        bool unreadOnly = false;
        QString selected{};  // id
        int view = 0;        // of documents: easy reading, whole text, PDF
    };
    Choices& choices() { return choices_; }

    DocumentList& all() { return all_; }
    /// Only those still to be read.
    DocumentList& toRead() { return toRead_; }
    /// nullopt: not known yet.
    std::optional<int> unread() const { return unread_; }

    /// The document as the lists know it now; nullopt if no list has it.
    std::optional<core::Document> find(const QString& id) const;
    /// The file; the one opened last is kept, so that going back and forth asks the portal once.
    core::Async<QByteArray> content(const core::Document& document);
    /// R13: read when its content was shown. Told to the portal, shown at its answer.
    void setUnread(const core::Document& document, bool unread);

  Q_SIGNALS:
    void unreadChanged(int count);
    /// A document's read state changed.
    void documentChanged(const QString& id);
    /// setUnread did not work; the state is as before.
    void failed(const core::Error& error);

  private:
    void countUnread();
    void onUnreadSet(const QString& id, bool unread, int count);

    std::unique_ptr<core::RecordGateway> gateway_;
    DocumentList all_;
    DocumentList toRead_;
    Choices choices_;
    QString keptId_;
    core::Async<QByteArray> kept_;
    std::optional<int> unread_;
};

}  // namespace ui
