// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/record/filter/filter_words.h"
#include "ui/shell/width_class.h"

class QLineEdit;

namespace ui {

class Button;
class DateBox;
class FilterChip;
class Paragraph;
class Switch;

/// The filters above the document list. Wide: all of them (06); medium: one button for all but the
/// search and `Solo da leggere` (18); narrow: the button and a lens, which stand beside the picker
/// of the sections, and the search only when wanted (17).
class FilterBar : public QWidget {
    Q_OBJECT
  public:
    explicit FilterBar(QWidget* parent = nullptr);

    const core::DocumentFilter& filter() const { return filter_; }
    void setFilter(const core::DocumentFilter& filter);
    void setChoices(const FilterChoices& choices);
    void setWidthClass(WidthClass widthClass);
    /// The button and the lens of narrow windows; whoever lays them out owns them.
    QWidget* narrowButtons() const { return narrow_; }
    void focusSearch();
    void focusDates();

  Q_SIGNALS:
    /// By the person.
    void filterChanged(const core::DocumentFilter& filter);
    /// The button for all filters was pressed.
    void allWanted();

  private:
    void makeSearch();
    void makeChips();
    void makeButtons();
    void lay();
    void change();
    void describe();
    void showMistake();

    core::DocumentFilter filter_;
    WidthClass width_ = WidthClass::wide;
    QWidget* line_;
    QLineEdit* search_;
    FilterChip* kind_;
    DateBox* from_;
    DateBox* to_;
    FilterChip* facility_;
    Switch* unreadOnly_;
    Button* all_;
    QWidget* narrow_;
    Button* narrowAll_;
    Paragraph* mistake_;
    QString fromMistake_;
    QString toMistake_;
    bool searching_ = false;  // narrow: the search is shown
};

}  // namespace ui
