// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/surgery_view.h"

#include <QBoxLayout>

#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/doctor/week_strip.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/strip.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

Paragraph* grey(Type type, const QString& text) {
    auto* paragraph = new Paragraph(type, text);
    paragraph->setColor(Role::ink2);
    return paragraph;
}

QWidget* fact(Icon icon, const QString& name, const QString& value) {
    auto* box = new QWidget;
    auto* line = row(box, 12);
    line->addWidget(new IconView(icon, Role::primary, 22), 0, Qt::AlignTop);
    auto* words = column(nullptr, 0);
    words->addWidget(grey(Type::secondary, name));
    words->addWidget(new Paragraph(Type::bodyStrong, value));
    words->addStretch();
    line->addLayout(words, 1);
    return box;
}

}  // namespace

SurgeryView::SurgeryView(const core::Surgery& surgery, QDate today, QWidget* parent)
    : QWidget(parent) {
    auto* all = column(this, 8);
    auto* facts = new QWidget;
    auto* line = row(facts, 16);
    line->addWidget(fact(Icon::pin, tr("Indirizzo Ambulatorio"), surgeryLine(surgery)), 3);
    if (!surgery.phone.isEmpty())
        line->addWidget(fact(Icon::phone, tr("Tel. Ambulatorio"), surgery.phone), 2);
    all->addWidget(facts);
    all->addWidget(grey(Type::secondary, tr("Orari Ambulatorio")));
    auto* week = new WeekStrip;
    week->setObjectName(QStringLiteral("week"));
    week->setDays(weekDays(surgery.hours, today), spokenWeek(surgery.hours, today));
    all->addWidget(week);
    if (surgery.byAppointment)
        all->addWidget(grey(Type::secondary, tr("Si riceve su appuntamento.")));
    auto* now = new Paragraph(Type::label, todayWords(surgery.hours, today));
    now->setColor(Role::primary);
    now->setObjectName(QStringLiteral("hoursToday"));
    all->addWidget(now);
    all->addStretch();
}

QWidget* surgeryViews(const QVector<core::Surgery>& surgeries, QDate today) {
    auto* views = new QWidget;
    auto* all = column(views, 16);
    for (const core::Surgery& surgery : surgeries) {
        if (all->count() > 0) {
            auto* line = new Strip(Role::line);
            line->setFixedHeight(1);
            all->addWidget(line);
        }
        all->addWidget(new SurgeryView(surgery, today));
    }
    all->addStretch();
    return views;
}

}  // namespace ui
