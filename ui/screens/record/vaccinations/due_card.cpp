// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/due_card.h"

#include <QBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/screens/record/vaccinations/vaccination_words.h"
#include "ui/shell/strip.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QWidget* hint(const QString& sentence) {
    auto* words = new Paragraph(Type::secondary, sentence);
    words->setColor(Role::ink2);
    return words;
}

}  // namespace

DueCard::DueCard(QWidget* parent) : Card(Kind::plain, parent) {
    setObjectName(QStringLiteral("due"));
    column(this, 8, {20, 16, 20, 16})->addWidget(new Paragraph(Type::h2, tr("Da fare")));
}

void DueCard::setDue(const QVector<core::DueVaccination>& due, const QDate& today) {
    clear();
    rows_ = new QWidget;
    auto* all = column(rows_, 8);
    for (const auto& each : due) {
        if (all->count() > 0) {
            auto* line = new Strip(Role::line);
            line->setFixedHeight(1);
            all->addWidget(line);
        }
        all->addWidget(makeRow(each, today));
    }
    const auto computed = [](const auto& each) { return !each.isPlanned(); };
    if (std::ranges::any_of(due, computed))
        all->addWidget(
            hint(tr("Le voci calcolate vengono dal calendario nazionale e dalle dosi "
                    "registrate. Chiedi conferma al tuo medico o al centro vaccinale.")));
    if (due.isEmpty()) all->addWidget(hint(tr("Nessuna vaccinazione programmata.")));
    layout()->addWidget(rows_);
}

QWidget* DueCard::makeRow(const core::DueVaccination& due, const QDate& today) const {
    auto* area = new QWidget;
    auto* words = column(nullptr, 0);
    words->addWidget(new Paragraph(Type::bodyStrong, doseName(due.name, due.dose)));
    words->addWidget(new Paragraph(Type::body, dueWords(due, today)));
    const QString antigens = due.antigens.join(QStringLiteral(", "));
    if (antigens != due.name && due.antigens.size() > 1)
        words->addWidget(hint(tr("Contro: %1").arg(antigens)));
    auto* badge = new Badge(
        due.isPlanned()
            ? BadgeSpec{.tone = Tone::info, .text = tr("Programmata")}
            : BadgeSpec{.tone = Tone::neutral, .text = tr("Calcolata da noi"), .computed = true});
    auto* all = row(area, 12);
    all->addLayout(words, 1);
    all->addWidget(badge, 0, Qt::AlignTop);
    return area;
}

void DueCard::clear() {
    delete std::exchange(rows_, nullptr);
}

}  // namespace ui
