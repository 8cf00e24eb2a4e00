// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/code_step.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>
#include <utility>

#include "ui/screens/data/certify/choice_line.h"
#include "ui/screens/data/data_words.h"
#include "ui/shell/format.h"
#include "ui/shell/icon_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

CodeStep::CodeStep(CertifyModel& model, QWidget* parent)
    : CertifyStep(model, parent), offers_(model.offers()) {
    auto* all = column(this, 16);
    addYears(*all);
    showCodes();
}

void CodeStep::addYears(QVBoxLayout& into) {
    if (!offers_.nextYear) {
        model().declaration().nextYear = false;
        return;
    }
    into.addWidget(new Paragraph(Type::h3, tr("Per quale anno?")));
    auto* group = new QButtonGroup(this);
    const auto add = [&](const QString& words, const QString& name, bool checked) {
        auto* line = new ChoiceLine(ChoiceLine::Kind::radio, words, {});
        line->button()->setObjectName(name);
        group->addButton(line->button());
        line->setChecked(checked);
        into.addWidget(line);
        years_ << line;
    };
    const bool next = model().declaration().nextYear;
    add(elided(tr("Per quest'anno, fino al %1").arg(shortDate(offers_.year.last))),
        QStringLiteral("yearNow"), !next);
    add(elided(tr("Per il prossimo anno, dal %1 al %2")
                   .arg(shortDate(offers_.nextYear->first), shortDate(offers_.nextYear->last))),
        QStringLiteral("yearNext"), next);
    connect(years_[1], &ChoiceLine::toggled, this, [this](bool wanted) {
        model().declaration().nextYear = wanted;
        forget();
        showCodes();
    });
}

void CodeStep::showCodes() {
    delete std::exchange(codes_, new QWidget);
    possible_.clear();
    group_ = new QButtonGroup(codes_);
    auto* all = column(codes_, 12);
    all->addWidget(new Paragraph(Type::h3, tr("Puoi avere")));
    for (const auto& offer : offers_.offers)
        if (model().verdict(offer).possible) addPossible(offer, *all);
    if (possible_.isEmpty())
        all->addWidget(new Paragraph(
            Type::body, tr("Nessuna esenzione è possibile per tutte le persone scelte.")));
    all->addWidget(new Paragraph(Type::h3, tr("Non puoi avere")));
    for (const auto& offer : offers_.offers)
        if (!model().verdict(offer).possible) addImpossible(offer, *all);
    layout()->addWidget(codes_);
}

void CodeStep::addPossible(const core::ExemptionOffer& offer, QVBoxLayout& into) {
    const auto& verdict = model().verdict(offer);
    auto* line = new ChoiceLine(
        ChoiceLine::Kind::radio, QStringLiteral("%1 - %2").arg(offer.code, offer.description),
        elided(tr("Dal %1 al %2").arg(shortDate(verdict.from), shortDate(verdict.until))));
    line->button()->setObjectName(QStringLiteral("code-") + offer.code);
    group_->addButton(line->button(), static_cast<int>(possible_.size()));
    line->setChecked(offer.code == model().declaration().code);
    possible_ << offer.code;
    into.addWidget(line);
}

void CodeStep::addImpossible(const core::ExemptionOffer& offer, QVBoxLayout& into) {
    auto* line = row(nullptr, 10);
    auto* words = column(nullptr, 0);
    auto* name =
        new Paragraph(Type::body, QStringLiteral("%1 - %2").arg(offer.code, offer.description));
    name->setColor(Role::ink2);
    auto* why = new Paragraph(Type::secondaryStrong, reasonSentence(offer, model().verdict(offer)));
    why->setObjectName(QStringLiteral("why-") + offer.code);
    words->addWidget(name);
    words->addWidget(why);
    line->addWidget(new IconView(Icon::close, Role::ink2, 20), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    into.addLayout(line);
}

QString CodeStep::chosenCode() const {
    return possible_.value(group_->checkedId());
}

QString CodeStep::accept() {
    const QString code = group_->checkedId() < 0 ? QString() : chosenCode();
    if (code.isEmpty()) return tr("Scegli un'esenzione.");
    auto& declaration = model().declaration();
    if (code != declaration.code) {
        declaration.conditions.clear();
        forget();
    }
    declaration.code = code;
    return {};
}

}  // namespace ui
