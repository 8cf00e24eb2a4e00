// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <memory>

#include "core/base/clock.h"
#include "core/consents/consent_gateway.h"
#include "core/record/document_filter.h"
#include "core/record/record_gateway.h"
#include "ui/screens/record/document_list.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The record as the screens of one session share it: lists, number of new documents, the document
/// last opened. Everything in memory, gone with the session (R92). GUI thread.
class RecordStore : public SessionModel {
    Q_OBJECT
  public:
    /// `unread`: as the login told it; nullopt where it did not. The clock must outlive the store.
    RecordStore(std::unique_ptr<core::RecordGateway> gateway,
                std::unique_ptr<core::ConsentGateway> consents, const core::Clock& clock,
                std::optional<int> unread);

    void clear() override;

    /// What the person chose in the list, found again until logout.
    struct Choices {
        core::DocumentFilter filter{};
        QString selected{};  // id
        int view = 0;        // of documents: easy reading, whole text, PDF
    };
    Choices& choices() { return choices_; }

    /// All documents, in pages of a hundred, to the last one.
    DocumentList& all() { return all_; }
    /// The newest of those still to be read.
    DocumentList& toRead() { return toRead_; }
    /// nullopt: not known yet.
    std::optional<int> unread() const { return unread_; }
    core::RecordGateway& gateway() { return *gateway_; }

    /// The document as the lists know it now; nullopt if no list has it.
    std::optional<core::Document> find(const QString& id) const;
    /// The file; the one opened last is kept, so that going back and forth asks the portal once.
    core::Async<QByteArray> content(const core::Document& document);
    /// R13: read when its content was shown. Told to the portal, shown at its answer.
    void setUnread(const core::Document& document, bool unread);
    /// From professionals (P99). Told to the portal, shown at its answer.
    void setHidden(const QStringList& ids, bool hidden);
    /// What belongs to the same prescription or contact; asks the portal only while the list is not
    /// complete.
    core::Async<QVector<core::Document>> linked(const core::Document& document);
    /// A document that no list has, such as an earlier version: known from now on.
    void keepAside(const core::Document& document);
    /// The portal no longer has it: the lists forget it.
    void remove(const QString& id);
    /// The person is there: asks the portal what is new, at most once a minute (R90).
    void lookForNews();

  Q_SIGNALS:
    void unreadChanged(int count);
    /// A document's read state, or whether it is hidden, changed.
    void documentChanged(const QString& id);
    /// Documents have arrived since the lists were read.
    void arrived(int count);
    /// setUnread or setHidden did not work; the state is as before.
    void failed(const core::Error& error);

  private:
    void countUnread();
    void onUnreadSet(const QString& id, bool unread, int count);
    void onHiddenSet(const QStringList& ids, bool hidden);
    void askForNews();
    void takeNews(const core::DocumentPage& page);

    std::unique_ptr<core::RecordGateway> gateway_;
    std::unique_ptr<core::ConsentGateway> consents_;
    const core::Clock& clock_;
    DocumentList all_;
    DocumentList toRead_;
    QVector<core::Document> aside_;
    Choices choices_;
    QString keptId_;
    core::Async<QByteArray> kept_;
    std::optional<int> unread_;
    QDateTime asked_;              // for news
    std::optional<int> before_{};  // unread, while the list of those is asked for news
};

}  // namespace ui
