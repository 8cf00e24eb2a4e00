// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/privacy_paper.h"

#include <QCoreApplication>

#include "core/accesses/access_words.h"
#include "core/notebook/notebook_words.h"
#include "ui/print/text_content.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/paper_text.h"
#include "ui/shell/acting_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PrivacyPaper)
};

QString title(const QString& text) {
    return QStringLiteral("<h1>%1</h1>").arg(text.toHtmlEscaped());
}

QString sentence(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString facts(const QVector<QStringList>& rows) {
    return paperTable({Words::tr("Voce"), Words::tr("Valore")}, rows);
}

QString noticeWords(const QString& version) {
    return version.isEmpty() ? Words::tr("non indicata") : Words::tr("versione %1").arg(version);
}

QStringList accessRow(const core::Access& access) {
    return {
        dateAndTime(access.when), access.who,
        core::accessRole(access), access.place,
        core::accessWhat(access), core::unusualWords(access.unusual()).join(QStringLiteral(", "))};
}

QString documentTable(const QVector<core::Document>& documents) {
    QVector<QStringList> rows;
    for (const auto& document : documents)
        rows << QStringList{shortDate(document.date.date()), documentTitle(document, false),
                            document.facility};
    return paperTable({Words::tr("Data"), Words::tr("Documento"), Words::tr("Struttura")}, rows);
}

}  // namespace

PrintJob::Contents onPaper(std::unique_ptr<QTextDocument> text) {
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(std::move(text)));
    return contents;
}

std::unique_ptr<QTextDocument> consentReceipt(const core::ConsentAct& act, const QString& by) {
    return paperText(title(Words::tr("Ricevuta della scelta")) +
                     facts({{Words::tr("Consenso"), consentTitle(act.topic)},
                            {Words::tr("Che cos'è"), consentDetail(act.topic)},
                            {Words::tr("Scelta"), choiceWord(act.given)},
                            {Words::tr("Vale dal"), dateAndTime(act.when)},
                            {Words::tr("Scelta di"), by},
                            {Words::tr("Informativa al trattamento FSE"), noticeWords(act.notice)},
                            {Words::tr("Numero della ricevuta"), act.id}}) +
                     sentence(consentQuestion(act.topic, act.given).effect));
}

std::unique_ptr<QTextDocument> delegationReceipt(const core::Delegation& delegation,
                                                 const QDate& today) {
    QVector<QStringList> rows{
        {Words::tr("Persona delegata"), delegation.name},
        {Words::tr("Codice fiscale"), delegation.delegate},
        {Words::tr("Periodo"), periodWords(delegation.from, delegation.until)},
        {Words::tr("Servizi"), scopeWords(delegation.scope)},
        {Words::tr("Data della delega"), dateAndTime(delegation.made)},
        {Words::tr("Stato"), delegationState(delegation.state(today))}};
    if (delegation.revoked)
        rows << QStringList{Words::tr("Revocata il"), dateAndTime(delegation.revokedAt)};
    rows << QStringList{Words::tr("Informativa al trattamento FSE"), noticeWords(delegation.notice)}
         << QStringList{Words::tr("Numero della ricevuta"),
                        delegation.id + QLatin1Char('/') + delegation.version};
    return paperText(title(Words::tr("Ricevuta della delega")) + facts(rows));
}

std::unique_ptr<QTextDocument> historyPaper(const core::ConsentHistory& history) {
    QVector<QStringList> rows;
    for (const auto& act : history.acts)
        rows << QStringList{dateAndTime(act.when), consentTitle(act.topic), choiceWord(act.given),
                            noticeWords(act.notice)};
    return paperText(title(Words::tr("Storia dei consensi")) +
                     paperTable({Words::tr("Quando"), Words::tr("Consenso"), Words::tr("Scelta"),
                                 Words::tr("Informativa")},
                                rows));
}

std::unique_ptr<QTextDocument> accessesPaper(const QVector<core::Access>& accesses,
                                             const QString& filters) {
    QVector<QStringList> rows;
    for (const auto& access : accesses) rows << accessRow(access);
    return paperText(
        title(Words::tr("Registro degli accessi")) + sentence(filters) +
        paperTable({Words::tr("Quando"), Words::tr("Chi"), Words::tr("Ruolo e motivo"),
                    Words::tr("Struttura"), Words::tr("Che cosa"), Words::tr("Da guardare")},
                   rows));
}

std::unique_ptr<QTextDocument> seenPaper(core::Reader reader,
                                         const QVector<core::Document>& documents,
                                         const QVector<core::NotebookEntry>& notes) {
    QString html = title(Words::tr("Che cosa vede: %1").arg(readerName(reader)));
    html += documentTable(documents);
    if (notes.isEmpty()) return paperText(html);
    QVector<QStringList> rows;
    for (const auto& note : notes)
        rows << QStringList{dateAndTime(note.date), core::notebookKindName(*note.kind),
                            core::notebookSummary(note)};
    html += title(Words::tr("Del taccuino"));
    return paperText(html + paperTable({Words::tr("Quando"), Words::tr("Che cosa"),
                                        Words::tr("Che cosa c'è scritto")},
                                       rows));
}

std::unique_ptr<QTextDocument> hiddenPaper(const QVector<core::Document>& documents) {
    return paperText(title(Words::tr("Documenti oscurati")) + documentTable(documents));
}

std::unique_ptr<QTextDocument> delegationsPaper(const QVector<core::Delegation>& delegations,
                                                const QVector<core::ActingPerson>& people,
                                                const QDate& today) {
    QVector<QStringList> rows;
    for (const auto& one : delegations)
        rows << QStringList{one.name, actingRight(core::ActingPerson::Right::delegate),
                            periodWords(one.from, one.until), scopeWords(one.scope),
                            delegationState(one.state(today))};
    for (const auto& one : people)
        if (one.right != core::ActingPerson::Right::delegate)
            rows << QStringList{one.name,
                                actingRight(one.right),
                                periodWords(one.from, one.until),
                                scopeWords(one.scope),
                                {}};
    return paperText(title(Words::tr("Chi può agire")) +
                     paperTable({Words::tr("Persona"), Words::tr("Titolo"), Words::tr("Periodo"),
                                 Words::tr("Servizi"), Words::tr("Stato")},
                                rows));
}

}  // namespace ui
