// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <QWidget>
#include <utility>

#include "core/contacts/contact.h"
#include "ui/shell/services.h"

namespace ui {

class LinkedDocuments;
class Paragraph;

/// One contact with all that is known about it (R13): type, time, body, facility, reason, linked
/// documents and prescription. Stands in the pane beside the list and on a page of its own.
class ContactDetails : public QWidget {
    Q_OBJECT
  public:
    explicit ContactDetails(const Context& context, QWidget* parent = nullptr);

    Paragraph* heading() const { return heading_; }
    void setContact(const core::Contact& contact);
    /// For print (R17): all that is shown, linked documents too; empty without a contact.
    QString paper() const;
    /// R92; shows nothing any more.
    void clear();

  private:
    using Facts = QVector<std::pair<QString, QString>>;
    static Facts factsOf(const core::Contact& contact);
    QWidget* makeFacts(const core::Contact& contact) const;

    const Context& context_;
    Paragraph* heading_;
    Paragraph* summary_;
    QWidget* facts_ = nullptr;
    LinkedDocuments* documents_;
    core::Contact contact_{};
};

}  // namespace ui
