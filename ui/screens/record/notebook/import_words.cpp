// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/import_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/base/error_table.h"
#include "core/notebook/notebook_words.h"

namespace ui {
namespace {

using Reason = core::ImportRow::Reason;
using Verdict = core::ImportRow::Verdict;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ImportWords)
};

}  // namespace

QString importSentence(const core::ImportRow& row) {
    switch (row.reason) {
        case Reason::none:
            return Words::tr("Pronta.");
        case Reason::unlikely:
        case Reason::impossible:
            return row.finding ? core::notebookSentence(*row.finding) : QString();
        case Reason::alreadyThere:
            return Words::tr("È già nel taccuino.");
        case Reason::twiceInFile:
            return Words::tr("È già più in alto in questo file.");
        case Reason::noDate:
            return Words::tr("Manca la data.");
        case Reason::badDate:
            return Words::tr("«%1» non è una data o un'ora.").arg(row.cell);
        case Reason::future:
            return Words::tr("La data è nel futuro.");
        case Reason::badNumber:
            return Words::tr("«%1» non è un numero.").arg(row.cell);
        case Reason::tooManyCells:
            return Words::tr("Ha più valori che colonne: forse una virgola in un numero.");
    }
    return {};
}

QString importSentence(const core::ImportRun::Item& item) {
    using State = core::ImportRun::State;
    if (item.state == State::arrived) return Words::tr("Arrivata.");
    if (item.error) return Words::tr("Non arrivata. %1").arg(core::errorText(*item.error).title);
    return Words::tr("Non ancora inviata.");
}

QString importSummary(const core::ImportPreview& preview) {
    QStringList parts;
    const auto add = [&](int count, const QString& words) {
        if (count > 0) parts << words;
    };
    const int good = preview.count(Verdict::good);
    const int doubtful = preview.count(Verdict::doubtful);
    const int duplicate = preview.count(Verdict::duplicate);
    const int refused = preview.count(Verdict::refused);
    add(good, Words::tr("%n pronta/e", nullptr, good));
    add(doubtful, Words::tr("%n da controllare", nullptr, doubtful));
    add(duplicate, Words::tr("%n già presente/i", nullptr, duplicate));
    add(refused, Words::tr("%n non può/possono entrare", nullptr, refused));
    return parts.join(QStringLiteral(", ")) + u'.';
}

}  // namespace ui
