// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include "core/base/clock.h"
#include "core/notebook/notebook_entry.h"

class QBoxLayout;
class QLineEdit;
class QWidget;

namespace ui {

class Form;
class FormField;
class Switch;
class TextArea;

/// The fields of a kind, made from its data (R14): date and time, what the kind asks for, a note,
/// and whether workers may see it. Each has its rule under it before there is a mistake. Field ids
/// and object names are those of the data.
class EntryFields : public QObject {
    Q_OBJECT
  public:
    /// Adds them to the form and the layout; the clock must outlive them.
    EntryFields(const core::NotebookKind& kind, Form& form, QBoxLayout& layout,
                const core::Clock& clock, QObject* parent);

    void show(const core::NotebookEntry& entry);
    /// Now, and nothing else.
    void showNew();
    /// Into a field for a number, to be changed where it is not right.
    void suggest(const QString& id, double value);
    /// What stands in the fields, as far as it can be read.
    void read(core::NotebookEntry& entry) const;
    core::NotebookValues values() const;
    /// R14: what is only unlikely, a sentence each.
    QStringList doubts() const;
    QWidget* first() const;

  private:
    FormField* add(const QString& id, const QString& label, QWidget* edit,
                   std::function<QString()> check, const QString& hint);
    void addMoment();
    void addField(const core::NotebookField& field);
    void addNumber(const core::NotebookField& field);
    void addBodyMassIndex();
    void addNote();
    QString judged(const core::NotebookField* field) const;
    QString numberMistake(const core::NotebookField& field) const;
    QString dateMistake() const;
    QString timeMistake() const;
    QDateTime moment() const;

    const core::NotebookKind& kind_;
    Form& form_;
    QBoxLayout& layout_;
    const core::Clock& clock_;
    QMap<QString, QWidget*> edits_;  // by field id
    QLineEdit* date_ = nullptr;
    QLineEdit* time_ = nullptr;
    TextArea* note_ = nullptr;
    Switch* visible_ = nullptr;
};

}  // namespace ui
