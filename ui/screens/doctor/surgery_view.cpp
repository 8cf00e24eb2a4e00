// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/surgery_view.h"

#include <QBoxLayout>

#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/doctor/week_strip.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/strip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double addressWidth = 320;  // px; beside it the telephone
constexpr double phoneWidth = 190;

Paragraph* grey(Type type, const QString& text) {
    auto* paragraph = new Paragraph(type, text);
    paragraph->setColor(Role::ink2);
    return paragraph;
}

QWidget* fact(Icon icon, const QString& name, const QString& value, double width) {
    auto* box = new QWidget;
    auto* line = row(box, 12);
    line->addWidget(new IconView(icon, Role::primary, 22), 0, Qt::AlignTop);
    auto* words = column(nullptr, 0);
    auto* told = new Paragraph(Type::bodyStrong, value);
    for (Paragraph* each : {grey(Type::secondary, name), told}) {
        each->setPreferredWidth(width);
        words->addWidget(each);
    }
    line->addLayout(words, 1);
    return box;
}

}  // namespace

SurgeryView::SurgeryView(const core::Surgery& surgery, QDate today, QWidget* parent)
    : QWidget(parent) {
    auto* all = column(this, 8);
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(facts, 16);
    flow->addWidget(
        fact(Icon::pin, tr("Indirizzo Ambulatorio"), surgeryLine(surgery), addressWidth));
    if (!surgery.phone.isEmpty())
        flow->addWidget(fact(Icon::phone, tr("Tel. Ambulatorio"), surgery.phone, phoneWidth));
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
    return views;
}

}  // namespace ui
