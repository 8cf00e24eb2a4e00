// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/condition_list.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/shell/icon_view.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::PasswordCondition;

}  // namespace

ConditionList::ConditionList(QWidget* parent) : Card(Kind::plain, parent) {
    auto* layout = column(this, 10, {22, 18, 22, 18});
    layout->addWidget(new Paragraph(Type::h3, tr("La nuova password")));
    for (const PasswordCondition condition : core::allPasswordConditions) {
        auto* line = row(nullptr, 12);
        auto* icon = new IconView(Icon::more, Role::ctl, 22);
        auto* text = new Paragraph(Type::secondary, words(condition));
        text->setPreferredWidth(330);
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        layout->addLayout(line);
        rows_[static_cast<std::size_t>(condition)] = {icon, text, State::met};
        set(condition, State::missing);
    }
}

QString ConditionList::words(PasswordCondition condition) {
    switch (condition) {
        case PasswordCondition::length:
            return tr("Ha da 10 a 64 caratteri.");
        case PasswordCondition::characters:
            return tr("Ha solo lettere, numeri, segni e spazi.");
        case PasswordCondition::common:
            return tr("Non è tra le password più comuni.");
        case PasswordCondition::personal:
            return tr(
                "Non contiene nome, cognome, data di nascita, codice fiscale o numero della "
                "tessera.");
        case PasswordCondition::run:
            return tr("Non ha quattro caratteri uguali o in fila, come aaaa o 1234.");
        case PasswordCondition::history:
            return tr("Non è una delle tue ultime cinque.");
        case PasswordCondition::initial:
            return tr("Non è la prima password, quella dello sportello.");
    }
    return {};
}

QString ConditionList::spoken(State state) {
    switch (state) {
        case State::met:
            return tr("Fatto: %1");
        case State::missing:
            return tr("Manca: %1");
        case State::portalKnows:
            return tr("Lo controlla il portale: %1");
        case State::refused:
            return tr("Non accettata dal portale: %1");
    }
    return {};
}

void ConditionList::set(PasswordCondition condition, State state) {
    Row& row = rows_[static_cast<std::size_t>(condition)];
    if (std::exchange(row.state, state) == state) return;
    switch (state) {
        case State::met:
            row.icon->setIcon(Icon::ok, Role::ok);
            break;
        case State::missing:
            row.icon->setIcon(Icon::close, Role::ink2);
            break;
        case State::portalKnows:
            row.icon->setIcon(Icon::server, Role::ink2);
            break;
        case State::refused:
            row.icon->setIcon(Icon::error, Role::bad);
            break;
    }
    row.text->setColor(state == State::refused ? Role::bad : Role::ink);
    row.text->setAccessibleName(spoken(state).arg(words(condition)));
    if (row.text->isVisible()) announce(row.text);
}

void ConditionList::show(const core::PasswordVerdicts& verdicts) {
    for (const auto& [condition, verdict] : verdicts)
        set(condition, verdict == core::Verdict::met      ? State::met
                       : verdict == core::Verdict::notMet ? State::missing
                                                          : State::portalKnows);
}

void ConditionList::showRefused(const std::vector<PasswordCondition>& refused) {
    for (const PasswordCondition condition : refused) set(condition, State::refused);
}

QString ConditionList::summary() const {
    const auto missing = std::ranges::count_if(rows_, [](const Row& row) {
        return row.state == State::missing || row.state == State::refused;
    });
    return missing == 0 ? tr("La password va bene.")
                        : tr("Condizioni che mancano: %n.", nullptr, int(missing));
}

}  // namespace ui
