// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/help_search.h"

#include "ui/style/icons.h"

namespace ui {

HelpSearch::HelpSearch(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("helpSearch"));
    setPlaceholderText(tr("Cerca in tutte le domande"));
    setAccessibleName(tr("Parole da cercare nell'aiuto"));
    setClearButtonEnabled(false);
    addAction(icon(Icon::search), QLineEdit::LeadingPosition);
}

QString HelpSearch::summary(int hits) {
    return hits == 0 ? tr("Nessuna risposta con queste parole. Provane altre, o chiama il Numero "
                          "Verde.")
                     : tr("%n risposta/e", nullptr, hits);
}

}  // namespace ui
