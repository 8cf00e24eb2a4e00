// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <QWidget>
#include <memory>

#include "core/contacts/contact.h"
#include "core/record/document.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class ContactStore;

/// The documents written at a contact, a link each; asked of the portal when the contact is shown.
class LinkedDocuments : public QWidget {
    Q_OBJECT
  public:
    explicit LinkedDocuments(const Context& context, QWidget* parent = nullptr);
    ~LinkedDocuments() override;

    void setContact(const core::Contact& contact);
    void clear();
    /// Those that have come.
    const QVector<core::Document>& documents() const { return documents_; }

  private:
    void load();
    void onAnswer();
    void showSentence(const QString& sentence);
    void showError(const core::Error& error);
    void addLink(const core::Document& document);
    QBoxLayout* emptied();

    const Context& context_;
    std::shared_ptr<ContactStore> store_;
    core::Contact contact_{};
    QFutureWatcher<core::Result<QVector<core::Document>>> watcher_;
    QVector<core::Document> documents_{};
    QWidget* content_ = nullptr;
};

}  // namespace ui
