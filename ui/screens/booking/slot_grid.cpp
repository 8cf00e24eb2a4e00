// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/slot_grid.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <algorithm>

#include "core/base/rome_time.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/shell/format.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double placeWidth = 92;  // px at 100 %

QWidget* dayHead(const QDateTime& moment) {
    auto* head = new QWidget;
    auto* layout = column(head, 0);
    for (const auto& [type, text] : {std::pair{Type::secondary, shortWeekday(moment)},
                                     std::pair{Type::bodyStrong, shortDay(moment)}}) {
        auto* line = new Paragraph(type, text);
        line->setAlignment(Qt::AlignHCenter);
        layout->addWidget(line);
    }
    return head;
}

}  // namespace

Button* slotButton(const core::FreeSlot& place, const QString& text) {
    auto* button = new Button(Button::Kind::neutral, text);
    button->setInBar(true);
    button->setObjectName(QStringLiteral("slot"));
    button->setAccessibleName(dayAndTime(place.start));
    button->setProperty("slot", place.id);
    return button;
}

void markSlot(Button& button, bool chosen) {
    button.setKind(chosen ? Button::Kind::primary : Button::Kind::neutral);
    button.setLeadingIcon(chosen ? std::optional(Icon::check) : std::nullopt);
    button.setSnug(chosen);
    button.setAccessibleDescription(chosen ? SlotGrid::tr("scelto") : QString());
}

SlotGrid::SlotGrid(QWidget* parent)
    : QWidget(parent),
      grid_(new QGridLayout),
      earlier_(new Button(Button::Kind::neutral, Icon::chevronLeft, tr("Giorni precedenti"))),
      later_(new Button(Button::Kind::neutral, Icon::chevronRight, tr("Giorni successivi"))) {
    earlier_->setObjectName(QStringLiteral("earlierDays"));
    later_->setObjectName(QStringLiteral("laterDays"));
    for (auto* button : {earlier_, later_}) button->setInBar(true);
    connect(earlier_, &Button::clicked, this, [this] { turn(-columns_); });
    connect(later_, &Button::clicked, this, [this] { turn(columns_); });
    withTheme(grid_, [this] { grid_->setSpacing(theme().px(8)); });
    auto* across = row(this, 8);
    across->addWidget(earlier_, 0, Qt::AlignTop);
    across->addLayout(grid_, 1);
    across->addWidget(later_, 0, Qt::AlignTop);
}

void SlotGrid::setPlaces(const QVector<core::FreeSlot>& places) {
    days_.clear();
    QDate day;
    for (const auto& place : places) {
        const QDate its = core::inRome(place.start).date();
        if (its != day) days_ << QVector<core::FreeSlot>();
        day = its;
        days_.last() << place;
    }
    firstDay_ = std::min(firstDay_, int(std::max<qsizetype>(0, days_.size() - 1)));
    fill();
}

void SlotGrid::setColumns(int days) {
    if (columns_ == days) return;
    columns_ = days;
    fill();
}

void SlotGrid::turn(int days) {
    firstDay_ = std::clamp(firstDay_ + days, 0, int(std::max<qsizetype>(0, days_.size() - 1)));
    fill();
}

void SlotGrid::fill() {
    while (auto* item = grid_->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    shown_.clear();
    for (int i = 0; i < columns_; ++i) grid_->setColumnStretch(i, 1);
    for (int i = 0; i < columns_ && firstDay_ + i < days_.size(); ++i)
        addDay(i, days_[firstDay_ + i]);
    earlier_->setVisible(days_.size() > columns_);
    later_->setVisible(days_.size() > columns_);
    earlier_->setEnabled(firstDay_ > 0);
    later_->setEnabled(firstDay_ + columns_ < days_.size());
}

void SlotGrid::addDay(int column, const QVector<core::FreeSlot>& day) {
    grid_->addWidget(dayHead(day.first().start), 0, column, Qt::AlignTop);
    shown_ << QVector<Button*>();
    for (int i = 0; i < day.size(); ++i) {
        auto* button = placeButton(day[i]);
        grid_->addWidget(button, i + 1, column, Qt::AlignTop);
        shown_.last() << button;
    }
}

Button* SlotGrid::placeButton(const core::FreeSlot& place) {
    auto* button = slotButton(place, clockTime(place.start));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    limitWidth(button, placeWidth);
    button->installEventFilter(this);
    connect(button, &Button::clicked, this, [this, id = place.id] { Q_EMIT chosen(id); });
    mark(*button);
    return button;
}

void SlotGrid::mark(Button& button) const {
    markSlot(button, !chosen_.isEmpty() && button.property("slot").toString() == chosen_);
}

void SlotGrid::setChosen(const QString& slot) {
    chosen_ = slot;
    for (const auto& day : shown_)
        for (auto* button : day) mark(*button);
}

QWidget* SlotGrid::firstPlace() const {
    return shown_.isEmpty() || shown_.first().isEmpty() ? nullptr : shown_.first().first();
}

bool SlotGrid::move(QObject* from, int columns, int rows) {
    for (int x = 0; x < shown_.size(); ++x) {
        const auto y = shown_[x].indexOf(static_cast<Button*>(from));
        if (y < 0) continue;
        const auto& column = shown_[std::clamp<qsizetype>(x + columns, 0, shown_.size() - 1)];
        column[std::clamp<qsizetype>(y + rows, 0, column.size() - 1)]->setFocus(
            Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool SlotGrid::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
            return move(watched, -1, 0);
        case Qt::Key_Right:
            return move(watched, 1, 0);
        case Qt::Key_Up:
            return move(watched, 0, -1);
        case Qt::Key_Down:
            return move(watched, 0, 1);
        default:
            return false;
    }
}

}  // namespace ui
