// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "ui/shell/place.h"
#include "ui/shell/strip.h"

class QBoxLayout;

namespace ui {

class NavEntry;
class Paragraph;

/// Brand, the seed's entries, help and settings, the help line (ui.md 2).
class Sidebar : public Strip {
    Q_OBJECT
  public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// The open entry is emphasised (S47).
    void setCurrent(Place place);
    /// Little height: lower entries, the help line in one line.
    void setLow(bool low);
    /// `Aperto adesso…`, under the hours; empty: not known.
    void setHelpLine(const QString& state);

  Q_SIGNALS:
    void chosen(ui::Place place);

  private:
    void addEntries(QLayout& layout, std::span<const Place> places, bool seed);
    QWidget* makeHelpLine();

    struct Entry {
        Place place;
        NavEntry* button;
    };
    std::vector<Entry> entries_;
    QBoxLayout* menu_ = nullptr;
    QWidget* helpName_ = nullptr;
    QWidget* helpHours_ = nullptr;
    Paragraph* helpState_ = nullptr;
    bool low_ = false;
};

}  // namespace ui
