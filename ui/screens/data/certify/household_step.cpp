// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/household_step.h"

#include <QBoxLayout>
#include <QLineEdit>

#include "core/base/euro.h"
#include "ui/screens/data/certify/choice_line.h"
#include "ui/screens/data/data_words.h"
#include "ui/shell/format.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using Kind = core::IncomeCeiling::Kind;
constexpr double fieldWidth = 320;

QString number(int value) {
    return value > 0 ? QString::number(value) : QString();
}

}  // namespace

HouseholdStep::HouseholdStep(CertifyModel& model, QWidget* parent)
    : CertifyStep(model, parent),
      offer_(model.offer().value_or(core::ExemptionOffer{})),
      year_(model.offers().incomeYear) {
    auto* all = column(this, 16);
    auto* limits = new Paragraph(Type::body, ceilingSentence(offer_.ceiling));
    limits->setObjectName(QStringLiteral("ceiling"));
    auto* since = new Paragraph(
        Type::secondary,
        elided(tr("Limiti in vigore dal %1").arg(shortDate(model.offers().rulesFrom))));
    since->setColor(Role::ink2);
    all->addWidget(limits);
    if (!counts()) return;
    all->addWidget(since);
    addFields(*all);
    limit_ = new Paragraph(Type::bodyStrong);
    limit_->setObjectName(QStringLiteral("limit"));
    all->addWidget(limit_);
    showLimit();
}

void HouseholdStep::addFields(QVBoxLayout& into) {
    const auto& known = model().declaration().household;
    const bool together = offer_.ceiling.kind == Kind::equivalence;
    members_ = addNumber(into, "members", tr("Quante persone siete"),
                         together ? tr("Tutte le persone che vivono insieme, tu compreso.")
                                  : tr("Tu, il coniuge e i familiari a carico."),
                         number(known.members));
    if (offer_.ceiling.kind == Kind::family) {
        spouse_ = addTick(into, "spouse", tr("Nel nucleo c'è il coniuge"), known.spouse);
        children_ = addNumber(into, "children", tr("Figli a carico"),
                              tr("Scrivi 0 se non ce ne "
                                 "sono."),
                              QString::number(known.children));
    }
    if (together) {
        minor_ = addTick(into, "minor",
                         tr("C'è un figlio minore, e i genitori lavorano tutti e due o c'è un solo "
                            "genitore"),
                         known.minor);
        disabled_ =
            addTick(into, "disabled", tr("C'è una persona con disabilità grave"), known.disabled);
    }
    income_ = addNumber(into, "income", tr("Reddito lordo del nucleo nel %1, in euro").arg(year_),
                        tr("Per esempio 18.450,30. Lo trovi nella dichiarazione dei redditi o "
                           "nella Certificazione Unica."),
                        model().income);
}

QLineEdit* HouseholdStep::addNumber(QVBoxLayout& into, const char* name, const QString& label,
                                    const QString& hint, const QString& value) {
    auto* edit = new QLineEdit(value);
    edit->setObjectName(QLatin1String(name));
    auto* field = new FormField(label, edit);
    field->setHint(hint);
    limitWidth(edit, fieldWidth);
    connect(edit, &QLineEdit::textEdited, this, &HouseholdStep::showLimit);
    into.addWidget(field);
    return edit;
}

ChoiceLine* HouseholdStep::addTick(QVBoxLayout& into, const char* name, const QString& words,
                                   bool checked) {
    auto* line = new ChoiceLine(ChoiceLine::Kind::check, words, {});
    line->button()->setObjectName(QLatin1String(name));
    line->setChecked(checked);
    connect(line, &ChoiceLine::toggled, this, &HouseholdStep::showLimit);
    into.addWidget(line);
    return line;
}

core::Household HouseholdStep::typed() const {
    core::Household household;
    household.members = members_->text().trimmed().toInt();
    household.spouse = spouse_ && spouse_->isChecked();
    household.children = children_ ? children_->text().trimmed().toInt() : 0;
    household.minor = minor_ && minor_->isChecked();
    household.disabled = disabled_ && disabled_->isChecked();
    household.income = core::parseEuro(income_->text()).value_or(0);
    return household;
}

void HouseholdStep::showLimit() {
    const auto household = typed();
    const auto limit = offer_.ceiling.limitFor(household);
    if (!limit_ || !limit) return;
    QString words = tr("Limite per il tuo nucleo: %1.").arg(core::euroText(*limit));
    const bool told = core::parseEuro(income_->text()).has_value();
    const bool fits = offer_.ceiling.admits(household);
    if (told) words += u' ' + (fits ? tr("Il reddito rientra.") : tr("Il reddito non rientra."));
    limit_->setText(words);
    limit_->setColor(told && !fits ? Role::bad : Role::ink);
}

QString HouseholdStep::wrong(const core::Household& household) const {
    if (household.members < 1) return tr("Scrivi quante persone siete.");
    const int named = 1 + int(household.spouse) + household.children;
    bool digits = true;
    if (children_) children_->text().trimmed().toInt(&digits);
    if (!digits || household.children < 0) return tr("Scrivi quanti figli sono a carico, o 0.");
    if (named > household.members)
        return tr("Siete più di quelli che hai scritto: controlla quante persone siete.");
    if (!core::parseEuro(income_->text())) return tr("Scrivi il reddito in euro, anche 0.");
    if (!offer_.ceiling.admits(household))
        return tr("Con questo reddito non puoi avere %1. Se hai sbagliato a scriverlo, "
                  "correggilo.")
            .arg(offer_.code);
    return {};
}

QString HouseholdStep::accept() {
    if (!counts()) {
        model().declaration().household = {};
        return {};
    }
    const auto household = typed();
    const QString mistake = wrong(household);
    model().income = income_->text();
    auto& known = model().declaration().household;
    const auto same = [&] {
        return known.members == household.members && known.spouse == household.spouse &&
               known.children == household.children && known.minor == household.minor &&
               known.disabled == household.disabled && known.income == household.income;
    };
    if (!same()) forget();
    known = household;
    return mistake;
}

}  // namespace ui
