// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "ui/screens/record/contacts/contact_list.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The rows of a contact list as DocumentRow draws them: contacts, year headers between them, grey
/// rows while the first page is on its way.
class ContactModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum class Style {
        panel,  // S51: the kind, then where
        page    // what it was, then kind and where; by year
    };

    /// The list must outlive the model. `limit`: contacts at most, 0 = all there are.
    ContactModel(ContactList& list, Style style, int limit = 0, QObject* parent = nullptr);

    /// Only contacts with this word in what, kind, reason or place. Empty: all.
    void setSearch(const QString& search);
    /// R92: shows nothing any more, whatever the list does.
    void clear();

    /// nullptr for headers and beyond the end. Valid until the list changes.
    const core::Contact* contact(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;
    QModelIndex firstContact() const;
    int contactCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        int contact = -1;  // in contacts_; -1: header or skeleton
        QString header{};  // a year; empty: skeleton
    };
    QVector<Row> makeRows() const;
    bool matches(const core::Contact& contact) const;
    void refresh();
    QVariant contactData(const core::Contact& contact, int role) const;
    QString secondary(const core::Contact& contact) const;
    QString spoken(const core::Contact& contact) const;

    ContactList* list_;
    Style style_;
    int limit_;
    QString search_;
    QVector<core::Contact> contacts_;
    QVector<Row> rows_;
};

}  // namespace ui
