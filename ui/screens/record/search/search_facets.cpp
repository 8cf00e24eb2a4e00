// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/search/search_facets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <utility>

#include "core/record/document_kind.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

QString counted(const QString& words, int count) {
    return QStringLiteral("%1 (%2)").arg(words).arg(count);
}

/// The first entry takes the narrowing away.
void fill(QComboBox& box, const QString& all, const QVector<std::pair<QString, QVariant>>& entries,
          const QVariant& chosen, const QString& chosenWords) {
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all);
    for (const auto& [words, value] : entries) box.addItem(words, value);
    if (chosen.isValid() && box.findData(chosen) < 0) box.addItem(counted(chosenWords, 0), chosen);
    box.setCurrentIndex(chosen.isValid() ? box.findData(chosen) : 0);
}

}  // namespace

SearchFacets::SearchFacets(QWidget* parent)
    : QWidget(parent),
      button_(new Button(Button::Kind::neutral, tr("Filtri"))),
      fields_(new QWidget) {
    button_->setObjectName(QStringLiteral("searchFilters"));
    button_->setLeadingIcon(Icon::filter);
    connect(button_, &Button::clicked, this, [this] { showFields(fields_->isHidden()); });
    auto* fields = row(fields_, 16);
    fields->addWidget(makeField(tr("Tipo"), kinds_, "searchKind"), 1);
    fields->addWidget(makeField(tr("Anno"), years_, "searchYear"), 1);
    fields->addWidget(makeField(tr("Struttura"), facilities_, "searchFacility"), 1);
    auto* all = column(this, 12);
    all->addWidget(button_, 0, Qt::AlignLeft);
    all->addWidget(fields_);
    setNarrow(false);
}

QWidget* SearchFacets::makeField(const QString& label, QComboBox*& box, const char* name) {
    box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::currentIndexChanged, this, &SearchFacets::tell);
    return new FormField(label, box);
}

void SearchFacets::show(const core::SearchResult& result, const core::SearchFilter& filter) {
    QVector<std::pair<QString, QVariant>> entries;
    for (const auto& [kind, count] : result.kinds)
        entries << std::pair(counted(core::kindName(kind), count),
                             QVariant(static_cast<int>(kind)));
    fill(*kinds_, tr("Tutti"), entries,
         filter.kind ? QVariant(static_cast<int>(*filter.kind)) : QVariant(),
         filter.kind ? core::kindName(*filter.kind) : QString());
    entries.clear();
    for (const auto& [year, count] : result.years)
        entries << std::pair(counted(QString::number(year), count), QVariant(year));
    fill(*years_, tr("Tutti"), entries, filter.year ? QVariant(*filter.year) : QVariant(),
         filter.year ? QString::number(*filter.year) : QString());
    entries.clear();
    for (const auto& [facility, count] : result.facilities)
        entries << std::pair(counted(facility, count), QVariant(facility));
    fill(*facilities_, tr("Tutte"), entries,
         filter.facility.isEmpty() ? QVariant() : QVariant(filter.facility), filter.facility);
    showButton();
}

void SearchFacets::clear() {
    show({}, {});
}

void SearchFacets::setNarrow(bool narrow) {
    static_cast<QBoxLayout*>(fields_->layout())
        ->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    button_->setVisible(narrow);
    if (std::exchange(narrow_, narrow) != narrow || !narrow) showFields(!narrow);
}

void SearchFacets::showFields(bool shown) {
    fields_->setVisible(shown);
    button_->setTrailingIcon(shown ? Icon::chevronUp : Icon::chevronDown);
    showButton();
}

// What narrows is told where it is out of sight, too.
void SearchFacets::showButton() {
    int active = 0;
    for (const auto* box : {kinds_, years_, facilities_}) active += box->currentIndex() > 0 ? 1 : 0;
    button_->setText(active == 0 ? tr("Filtri") : tr("Filtri: %n attivo/i", nullptr, active));
    button_->setAccessibleDescription(fields_->isHidden() ? tr("Chiusi") : tr("Aperti"));
}

void SearchFacets::tell() {
    core::SearchFilter filter;
    if (const auto kind = kinds_->currentData(); kind.isValid())
        filter.kind = static_cast<core::DocumentKind>(kind.toInt());
    if (const auto year = years_->currentData(); year.isValid()) filter.year = year.toInt();
    filter.facility = facilities_->currentData().toString();
    Q_EMIT chosen(filter);
}

}  // namespace ui
