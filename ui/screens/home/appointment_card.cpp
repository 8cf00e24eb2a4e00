// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/appointment_card.h"

#include <QBoxLayout>
#include <utility>

#include "core/base/rome_time.h"
#include "ui/screens/home/date_tile.h"
#include "ui/shell/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

QString appointmentTime(const QDateTime& when, const QDateTime& now) {
    const auto days = core::inRome(now).date().daysTo(core::inRome(when).date());
    const QString time = clockTime(when);
    if (days == 0) return AppointmentCard::tr("alle %1, oggi").arg(time);
    if (days == 1) return AppointmentCard::tr("alle %1, domani").arg(time);
    return AppointmentCard::tr("alle %1, fra %n giorni", nullptr, int(days)).arg(time);
}

AppointmentCard::AppointmentCard(QWidget* parent)
    : Card(Kind::honey, parent),
      day_(new DateTile),
      title_(new Paragraph(Type::h3)),
      time_(new Paragraph(Type::body)),
      place_(new Paragraph(Type::secondary)),
      all_(column(this, 12, {20, 18, 20, 18})) {
    setObjectName(QStringLiteral("appointmentCard"));
    auto* across = row(nullptr, 16);
    auto* words = column(nullptr, 2);
    for (Paragraph* line : {title_, time_, place_}) words->addWidget(line);
    words->addStretch();
    across->addWidget(day_, 0, Qt::AlignTop);
    across->addLayout(words, 1);
    all_->addWidget(new Paragraph(Type::h2, tr("Prossimo appuntamento")));
    all_->addLayout(across);
    hide();
}

void AppointmentCard::setAppointment(const TodayItem& item, const QDateTime& now) {
    day_->setDay(core::inRome(item.when).date());
    title_->setText(item.title);
    time_->setText(appointmentTime(item.when, now));
    place_->setText(item.text);
    setLinks(item);
    show();
}

void AppointmentCard::setLinks(const TodayItem& item) {
    delete std::exchange(links_, new QWidget);
    auto* layout = row(links_, 18);
    const auto add = [&](const QString& text, const QString& name, const TodayItem::Open& open) {
        if (!open) return;
        auto* link = new Button(Button::Kind::link, text);
        link->setObjectName(name);
        connect(link, &Button::clicked, this, [this, open] { Q_EMIT followed(open); });
        layout->addWidget(link);
    };
    if (item.links.isEmpty())
        add(tr("Apri l'appuntamento"), QStringLiteral("openAppointment"), item.open);
    for (const auto& each : item.links) add(each.text, QString::fromLatin1(each.name), each.open);
    layout->addStretch();
    all_->addWidget(links_);
}

void AppointmentCard::clear() {
    for (Paragraph* line : {title_, time_, place_}) line->setText({});
    day_->setDay({});
    delete std::exchange(links_, nullptr);
    hide();
}

}  // namespace ui
