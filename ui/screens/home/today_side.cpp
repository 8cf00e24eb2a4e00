// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/today_side.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/screens/home/appointment_card.h"
#include "ui/screens/home/items_card.h"
#include "ui/screens/home/person_facts.h"
#include "ui/screens/record/record_access.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"

namespace ui {

TodaySide::TodaySide(const Context& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      store_(factStore(context)),
      facts_(store_->of(context, *context.services.sessions.current(), PersonFacts::For::home)),
      appointment_(new AppointmentCard),
      due_(new ItemsCard(tr("Da non dimenticare"), QStringLiteral("dueItems"))),
      vaccinations_(new ItemsCard(tr("Vaccinazioni"), QStringLiteral("vaccinationItems"))),
      news_(new ItemsCard(tr("Avvisi"), QStringLiteral("newsItems"))),
      missing_(new Banner) {
    auto* layout = column(this, 16);
    for (QWidget* part :
         std::initializer_list<QWidget*>{appointment_, due_, vaccinations_, news_, missing_})
        layout->addWidget(part);
    layout->addStretch();
    auto* again = new Button(Button::Kind::text, tr("Riprova"));
    again->setObjectName(QStringLiteral("retryFacts"));
    connect(again, &Button::clicked, this, [this] {
        if (facts_) facts_->reload();
    });
    missing_->setTrailing(again);
    missing_->setObjectName(QStringLiteral("missingFacts"));
    missing_->hide();
    for (ItemsCard* card : cards())
        connect(card, &ItemsCard::chosen, this,
                [this](const TodayItem& item) { follow(item.open); });
    connect(appointment_, &AppointmentCard::followed, this, &TodaySide::follow);
    connect(facts_.get(), &PersonFacts::changed, this, &TodaySide::refresh);
    refresh();
}

TodaySide::~TodaySide() = default;

void TodaySide::load() {
    if (facts_) facts_->load();
}

void TodaySide::follow(const TodayItem::Open& open) {
    if (open) open(context_);
}

void TodaySide::refresh() {
    if (!facts_) return;
    const auto& items = facts_->items();
    const auto of = [&](TodayItem::Group group) { return itemsOf(items, group); };
    const auto appointments = of(TodayItem::Group::appointment);
    if (appointments.isEmpty())
        appointment_->clear();
    else
        appointment_->setAppointment(appointments.first(), context_.services.clock.now());
    due_->setItems(of(TodayItem::Group::due));
    vaccinations_->setItems(of(TodayItem::Group::vaccinations));
    news_->setItems(of(TodayItem::Group::news));
    showError();
}

// What was told stays; that it is not all is said.
void TodaySide::showError() {
    const auto error = facts_->error();
    missing_->setVisible(error && !facts_->loading());
    if (!error || facts_->loading() || endsSession(context_, *error)) return;
    missing_->setMessage(Tone::warn, QStringLiteral("<b>%1</b> %2")
                                         .arg(tr("Qui può mancare qualcosa."),
                                              core::errorText(*error).title.toHtmlEscaped()));
}

TodayItems TodaySide::items() const {
    return facts_ ? facts_->items() : TodayItems();
}

void TodaySide::setWrapping(bool wrapping) {
    for (ItemsCard* card : cards()) card->setWrapping(wrapping);
}

void TodaySide::clear() {
    if (facts_) facts_->disconnect(this);
    facts_.reset();
    store_.reset();
    appointment_->clear();
    for (ItemsCard* card : cards()) card->clear();
    missing_->hide();
}

}  // namespace ui
