// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/filter/filter_bar.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/screens/record/filter/date_box.h"
#include "ui/screens/record/filter/filter_chip.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

namespace ui {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      line_(new QWidget),
      search_(new QLineEdit),
      kind_(new FilterChip(tr("Tipo"))),
      from_(new DateBox(tr("Dal"), tr("Dal giorno"))),
      to_(new DateBox(tr("Al"), tr("Al giorno"))),
      facility_(new FilterChip(tr("Struttura"))),
      unreadOnly_(new Switch(tr("Solo da leggere"))),
      all_(new Button(Button::Kind::neutral, QString())),
      narrow_(new QWidget),
      narrowAll_(new Button(Button::Kind::neutral, QString())),
      mistake_(new Paragraph(Type::secondaryStrong)) {
    makeSearch();
    makeChips();
    makeButtons();
    auto* flow = new FlowLayout(line_, 10);
    for (QWidget* part :
         std::initializer_list<QWidget*>{search_, kind_, from_, to_, facility_, all_, unreadOnly_})
        flow->addWidget(part);
    mistake_->setColor(Role::bad);
    auto* layout = column(this, 4);
    layout->addWidget(line_);
    layout->addWidget(mistake_);
    mistake_->hide();
    describe();
    lay();
}

void FilterBar::makeSearch() {
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Cerca"));
    search_->setAccessibleName(tr("Cerca nei documenti"));
    search_->setProperty("bar", true);
    search_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    search_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_.text = text;
        change();
    });
}

void FilterBar::makeChips() {
    kind_->setObjectName(QStringLiteral("filterKind"));
    from_->setObjectName(QStringLiteral("filterFrom"));
    to_->setObjectName(QStringLiteral("filterTo"));
    facility_->setObjectName(QStringLiteral("filterFacility"));
    unreadOnly_->setObjectName(QStringLiteral("unreadOnly"));
    connect(kind_, &FilterChip::chosen, this, [this](const QVariant& value) {
        filter_.kind = value.isValid()
                           ? std::optional(static_cast<core::DocumentKind>(value.toInt()))
                           : std::nullopt;
        change();
    });
    connect(facility_, &FilterChip::chosen, this, [this](const QVariant& value) {
        filter_.facility = value.toString();
        change();
    });
    const auto bind = [this](DateBox* box, QDate core::DocumentFilter::*day, QString* mistake) {
        connect(box, &DateBox::dayChanged, this, [this, day](const QDate& chosen) {
            filter_.*day = chosen;
            change();
        });
        connect(box, &DateBox::mistaken, this, [this, mistake](const QString& sentence) {
            *mistake = sentence;
            showMistake();
        });
    };
    bind(from_, &core::DocumentFilter::from, &fromMistake_);
    bind(to_, &core::DocumentFilter::to, &toMistake_);
    connect(unreadOnly_, &Switch::toggled, this, [this](bool on) {
        filter_.unreadOnly = on;
        change();
    });
}

void FilterBar::makeButtons() {
    auto* lens = new Button(Button::Kind::neutral, Icon::search, tr("Cerca nei documenti"));
    lens->setObjectName(QStringLiteral("openSearch"));
    all_->setObjectName(QStringLiteral("filters"));
    narrowAll_->setObjectName(QStringLiteral("filters"));
    for (Button* button : {all_, narrowAll_}) {
        button->setLeadingIcon(Icon::filter);
        connect(button, &Button::clicked, this, &FilterBar::allWanted);
    }
    for (Button* button : {all_, narrowAll_, lens}) button->setInBar(true);
    connect(lens, &Button::clicked, this, &FilterBar::focusSearch);
    auto* layout = row(narrow_, 10);
    layout->addWidget(narrowAll_);
    layout->addWidget(lens);
}

void FilterBar::lay() {
    const bool wide = width_ == WidthClass::wide;
    const bool narrow = width_ == WidthClass::narrow;
    for (QWidget* part : std::initializer_list<QWidget*>{kind_, from_, to_, facility_})
        part->setVisible(wide);
    all_->setVisible(width_ == WidthClass::medium);
    narrow_->setVisible(narrow);
    unreadOnly_->setVisible(!narrow);
    search_->setVisible(!narrow || searching_);
    setVisible(!narrow || searching_);
    search_->setMinimumWidth(theme().px(wide ? 130 : 240));
    showMistake();
}

void FilterBar::setWidthClass(WidthClass widthClass) {
    width_ = widthClass;
    searching_ = !filter_.text.isEmpty();
    lay();
}

void FilterBar::focusSearch() {
    searching_ = true;
    lay();
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void FilterBar::focusDates() {
    if (width_ != WidthClass::wide) return Q_EMIT allWanted();
    from_->setFocus(Qt::OtherFocusReason);
    from_->selectAll();
}

void FilterBar::setChoices(const FilterChoices& choices) {
    QVector<FilterChip::Choice> kinds;
    for (const auto& [kind, name] : choices.kinds) kinds << FilterChip::Choice{name, int(kind)};
    QVector<FilterChip::Choice> facilities;
    for (const QString& name : choices.facilities) facilities << FilterChip::Choice{name, name};
    kind_->setChoices(kinds);
    facility_->setChoices(facilities);
}

void FilterBar::setFilter(const core::DocumentFilter& filter) {
    filter_ = filter;
    const QSignalBlocker quiet(this);
    const QSignalBlocker switching(unreadOnly_);
    if (search_->text() != filter.text) search_->setText(filter.text);
    kind_->setValue(filter.kind ? QVariant(int(*filter.kind)) : QVariant());
    facility_->setValue(filter.facility.isEmpty() ? QVariant() : QVariant(filter.facility));
    from_->setDay(filter.from);
    to_->setDay(filter.to);
    unreadOnly_->setChecked(filter.unreadOnly);
    filter_ = filter;
    describe();
    if (width_ == WidthClass::narrow) setWidthClass(width_);
}

void FilterBar::change() {
    describe();
    Q_EMIT filterChanged(filter_);
}

// What has a place of its own in the bar is not counted.
void FilterBar::describe() {
    auto behind = filter_;
    behind.text.clear();
    if (width_ == WidthClass::medium) behind.unreadOnly = false;
    const int count = behind.active();
    const QString text = count == 0 ? tr("Filtri") : tr("Filtri: %n attivo/i", nullptr, count);
    all_->setText(text);
    narrowAll_->setText(text);
    for (Button* button : {all_, narrowAll_}) button->updateGeometry();
}

void FilterBar::showMistake() {
    const QString sentence = fromMistake_.isEmpty() ? toMistake_ : fromMistake_;
    from_->setAccessibleDescription(fromMistake_.isEmpty() ? tr("giorno/mese/anno") : fromMistake_);
    to_->setAccessibleDescription(toMistake_.isEmpty() ? tr("giorno/mese/anno") : toMistake_);
    mistake_->setText(sentence);
    mistake_->setVisible(!sentence.isEmpty() && width_ == WidthClass::wide);
}

}  // namespace ui
