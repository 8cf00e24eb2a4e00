// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/search/search_fields.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/switch.h"

namespace ui {
namespace {

using core::DoctorOrder;
using core::DoctorQuery;

constexpr std::chrono::milliseconds whileTyping{250};
constexpr int byName = 0;
constexpr int byDistance = 1;

struct Kept {
    const char* name;
    QString DoctorQuery::*field;
};
constexpr Kept kept[] = {{"name", &DoctorQuery::name},
                         {"comune", &DoctorQuery::comune},
                         {"area", &DoctorQuery::area},
                         {"language", &DoctorQuery::language},
                         {"near", &DoctorQuery::near}};

void choose(Picker& picker, const QString& code) {
    const QSignalBlocker quiet(picker);
    picker.setCurrentIndex(std::max(0, picker.findData(code)));
}

}  // namespace

SearchFields::SearchFields(DoctorQuery query, QWidget* parent)
    : QWidget(parent),
      query_(std::move(query)),
      near_(query_.near),
      name_(new QLineEdit),
      comune_(makePicker(tr("Comune"), "doctorComune", &DoctorQuery::comune)),
      area_(makePicker(tr("Zona"), "doctorArea", &DoctorQuery::area)),
      language_(makePicker(tr("Lingua"), "doctorLanguage", &DoctorQuery::language)),
      order_(new Picker(tr("Ordine"))),
      from_(makePicker(tr("Distanza da"), "doctorNear", &DoctorQuery::near)),
      free_(new Switch(tr("Solo con posti liberi"))),
      more_(new Button(Button::Kind::neutral, QString())),
      rest_(new QWidget) {
    makeName();
    makeOrder();
    free_->setObjectName(QStringLiteral("onlyFree"));
    more_->setObjectName(QStringLiteral("filters"));
    more_->setLeadingIcon(Icon::filter);
    more_->setInBar(true);
    auto* first = new QWidget;
    auto* line = row(first, 12);
    line->addWidget(name_, 1);
    line->addWidget(more_);
    auto* flow = new FlowLayout(rest_, 12);
    for (QWidget* part :
         std::initializer_list<QWidget*>{comune_, area_, language_, order_, from_, free_})
        flow->addWidget(part);
    auto* all = column(this, 12);
    all->addWidget(first);
    all->addWidget(rest_);
    connect(more_, &Button::clicked, this, [this] {
        open_ = !open_;
        lay();
    });
    setFilters({}, near_);
}

void SearchFields::makeName() {
    name_->setObjectName(QStringLiteral("doctorName"));
    name_->setPlaceholderText(tr("Cognome o nome"));
    name_->setAccessibleName(tr("Cerca per cognome o nome"));
    name_->setProperty("bar", true);
    name_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    typed_.setSingleShot(true);
    typed_.setInterval(whileTyping);
    connect(name_, &QLineEdit::textEdited, &typed_, qOverload<>(&QTimer::start));
    connect(name_, &QLineEdit::returnPressed, this, [this] { tell(); });
    connect(&typed_, &QTimer::timeout, this, [this] { tell(); });
}

Picker* SearchFields::makePicker(const QString& label, const char* name,
                                 QString DoctorQuery::*field) {
    auto* picker = new Picker(label);
    picker->setObjectName(QString::fromLatin1(name));
    connect(picker, &Picker::currentIndexChanged, this, [this, picker, field] {
        query_.*field = picker->currentData().toString();
        tell();
    });
    return picker;
}

void SearchFields::makeOrder() {
    order_->setObjectName(QStringLiteral("doctorOrder"));
    order_->addItem(tr("Per nome"));
    order_->addItem(tr("Per distanza"));
    connect(order_, &Picker::currentIndexChanged, this, [this](int index) {
        query_.order = index == byDistance ? DoctorOrder::distance : DoctorOrder::name;
        query_.near = index == byDistance ? near_ : QString();
        showQuery();
        tell();
    });
    connect(free_, &Switch::toggled, this, [this](bool on) {
        query_.onlyFree = on;
        tell();
    });
}

void SearchFields::fill(Picker& picker, const QVector<core::Named>& values, const QString& all) {
    const QSignalBlocker quiet(picker);
    picker.clear();
    if (!all.isEmpty()) picker.addItem(all, QString());
    for (const core::Named& value : values) picker.addItem(value.name, value.code);
}

void SearchFields::setFilters(const core::DoctorFilters& filters, const QString& near) {
    fill(*comune_, filters.comuni, tr("Tutti i comuni"));
    fill(*area_, filters.areas, tr("Tutte le zone"));
    fill(*language_, filters.languages, tr("Tutte le lingue"));
    fill(*from_, filters.comuni, {});
    if (near_.isEmpty()) near_ = near;
    if (near_.isEmpty() && !filters.comuni.isEmpty()) near_ = filters.comuni.first().code;
    showQuery();
}

void SearchFields::showQuery() {
    if (name_->text() != query_.name) name_->setText(query_.name);
    choose(*comune_, query_.comune);
    choose(*area_, query_.area);
    choose(*language_, query_.language);
    choose(*from_, query_.near.isEmpty() ? near_ : query_.near);
    const QSignalBlocker order(order_);
    const QSignalBlocker free(free_);
    order_->setCurrentIndex(query_.order == DoctorOrder::distance ? byDistance : byName);
    free_->setChecked(query_.onlyFree);
    lay();
}

int SearchFields::active() const {
    return int(!query_.comune.isEmpty()) + int(!query_.area.isEmpty()) +
           int(!query_.language.isEmpty()) + int(query_.onlyFree) + int(!query_.name.isEmpty());
}

void SearchFields::drop() {
    for (auto field :
         {&DoctorQuery::name, &DoctorQuery::comune, &DoctorQuery::area, &DoctorQuery::language})
        (query_.*field).clear();
    query_.onlyFree = false;
    name_->setText({});
    showQuery();
    tell();
}

void SearchFields::sortByDistance() {
    order_->setCurrentIndex(byDistance);
}

void SearchFields::tell() {
    typed_.stop();
    query_.name = name_->text().simplified();
    lay();
    Q_EMIT changed();
}

void SearchFields::focusName() {
    name_->setFocus(Qt::ShortcutFocusReason);
    name_->selectAll();
}

void SearchFields::setWidthClass(WidthClass widthClass) {
    width_ = widthClass;
    lay();
}

void SearchFields::lay() {
    const bool wide = width_ == WidthClass::wide;
    const int behind = active() - int(!query_.name.isEmpty());
    more_->setVisible(!wide);
    more_->setText(behind == 0 ? tr("Filtri") : tr("Filtri: %n attivo/i", nullptr, behind));
    more_->setTrailingIcon(open_ ? Icon::chevronUp : Icon::chevronDown);
    rest_->setVisible(wide || open_);
    from_->setVisible(query_.order == DoctorOrder::distance);
}

core::FormValues SearchFields::draft() const {
    core::FormValues values;
    for (const Kept& each : kept) values[QLatin1String(each.name)] = query_.*each.field;
    values[QStringLiteral("free")] = query_.onlyFree ? QStringLiteral("1") : QString();
    values[QStringLiteral("distance")] =
        query_.order == DoctorOrder::distance ? QStringLiteral("1") : QString();
    return values;
}

void SearchFields::restore(const core::FormValues& draft) {
    for (const Kept& each : kept) query_.*each.field = draft[QLatin1String(each.name)];
    query_.onlyFree = !draft[QStringLiteral("free")].isEmpty();
    query_.order =
        draft[QStringLiteral("distance")].isEmpty() ? DoctorOrder::name : DoctorOrder::distance;
    if (!query_.near.isEmpty()) near_ = query_.near;
    showQuery();
    tell();
}

void SearchFields::clear() {
    typed_.stop();
    const QSignalBlocker quiet(name_);
    name_->setText({});
}

}  // namespace ui
