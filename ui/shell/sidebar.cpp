// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/sidebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/nav_entry.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QWidget* holder(QLayout* layout) {
    auto* widget = new QWidget;
    widget->setLayout(layout);
    return widget;
}

// In a window of very little height the menu scrolls; brand and help line stay.
QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

}  // namespace

Sidebar::Sidebar(QWidget* parent) : Strip(Role::side, Qt::RightEdge, parent) {
    setAccessibleName(tr("Menu"));
    auto* layout = column(this, 0);
    layout->addWidget(holder([] {
        auto* brand = row(nullptr, 0, {22, 16, 8, 16});
        brand->addWidget(new Brand);
        return brand;
    }()));
    auto* menu = column(nullptr, 4, {12, 8, 12, 12});
    menu_ = menu;
    addEntries(*menu, seedPlaces, true);
    menu->addStretch();
    addEntries(*menu, servicePlaces, false);
    layout->addWidget(scrolled(holder(menu)), 1);
    layout->addWidget(makeHelpLine());
    withTheme(this, [this] { setFixedWidth(theme().px(264)); });
}

void Sidebar::addEntries(QLayout& layout, std::span<const Place> places, bool seed) {
    const auto size = seed ? NavEntry::Size::main : NavEntry::Size::minor;
    for (const Place place : places) {
        auto* entry = new NavEntry(size, placeIcon(place), menuLabel(place), placeName(place));
        connect(entry, &NavEntry::clicked, this, [this, place] { Q_EMIT chosen(place); });
        entries_.push_back({place, entry});
        layout.addWidget(entry);
    }
}

QWidget* Sidebar::makeHelpLine() {
    auto* line = new Strip(Role::side, Qt::TopEdge);
    auto* layout = column(line, 0, {14, 14, 8, 14});
    auto* name = new Paragraph(Type::secondaryStrong, helpLineName());
    auto* hours = new QLabel(helpLineHours());
    hours->setWordWrap(true);
    withTheme(hours, [hours] {
        QFont font = theme().font(Type::secondary);
        font.setPixelSize(theme().px(13));
        hours->setFont(font);
    });
    layout->addWidget(name);
    layout->addWidget(new Paragraph(Type::h2, helpLineNumber()));
    layout->addWidget(hours);
    helpState_ = new Paragraph(Type::secondaryStrong);
    helpState_->setObjectName(QStringLiteral("helpLineState"));
    helpState_->hide();
    layout->addWidget(helpState_);
    helpName_ = name;
    helpHours_ = hours;
    auto* outer = row(nullptr, 0, {12, 0, 12, 0});
    outer->addWidget(line);
    return holder(outer);
}

void Sidebar::setCurrent(Place place) {
    for (const auto& [entryPlace, entry] : entries_) {
        entry->setChecked(entryPlace == place);
        entry->setAccessibleDescription(entry->isChecked() ? tr("Pagina aperta") : QString());
    }
}

void Sidebar::setHelpLine(const QString& state) {
    helpState_->setText(state);
    helpState_->setVisible(!low_ && !state.isEmpty());
}

void Sidebar::setLow(bool low) {
    low_ = low;
    helpState_->setVisible(!low && !helpState_->text().isEmpty());
    for (const auto& [place, entry] : entries_)
        if (std::ranges::find(seedPlaces, place) != seedPlaces.end())
            entry->setMinimumEntryHeight(low ? 46 : 52);
    helpHours_->setVisible(!low);
    helpName_->setVisible(!low);
    menu_->setSpacing(theme().px(low ? 0 : 4));
    menu_->setContentsMargins((low ? QMarginsF(8, 8, 4, 8) : QMarginsF(12, 8, 12, 12)).toMargins() *
                              theme().scale);
    setFixedWidth(theme().px(low ? 248 : 264));
}

}  // namespace ui
