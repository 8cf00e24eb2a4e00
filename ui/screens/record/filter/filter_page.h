// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/record/document_filter.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QComboBox;
class QLineEdit;

namespace ui {

class Form;
class FormField;
class Paragraph;
class RecordStore;
class Switch;

/// The filters of the document list as a page, where there is no room for them beside each other
/// (ui.md 2). The list behind it takes them when it comes up again.
class FilterPage : public Page {
    Q_OBJECT
  public:
    explicit FilterPage(const Context& context);
    ~FilterPage() override;

    QString title() const override { return tr("Filtri"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;

  private:
    QWidget* makeFields();
    QWidget* makeButtons();
    QComboBox* makeChoice(const char* name) const;
    QLineEdit* makeDay(const char* name, const QDate& day) const;
    void show(const core::DocumentFilter& filter);
    core::DocumentFilter filter() const;
    void leaveWith(const core::DocumentFilter& filter);

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    Form* form_;
    Paragraph* heading_;
    QComboBox* kind_;
    QLineEdit* from_;
    QLineEdit* to_;
    QComboBox* facility_;
    Switch* unreadOnly_;
};

}  // namespace ui
