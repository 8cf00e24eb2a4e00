// SPDX-License-Identifier: EUPL-1.2
#include "core/export/export_index.h"

#include <QCoreApplication>

#include "core/base/error_table.h"
#include "core/base/rome_time.h"
#include "core/clinical/html/html_text.h"
#include "core/clinical/html/page_style.h"

namespace core {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Export)
};

QString day(const Document& document) {
    return document.date.date().toString(QStringLiteral("dd/MM/yyyy"));
}

QString place(const Document& document) {
    return document.facility.isEmpty() ? document.organization : document.facility;
}

class IndexPage {
  public:
    explicit IndexPage(const ExportIndexContent& content) : content_(content) {}

    QString write() {
        html_.markup(clinical::pageHead);
        html_.text(Words::tr("Fascicolo Sanitario Elettronico"));
        html_.markup(QLatin1String("</title></head><body>\n"));
        html_.element(QLatin1String("h1"), Words::tr("Fascicolo Sanitario Elettronico"));
        writeFacts();
        writeTable();
        writeLeft();
        html_.element(QLatin1String("p"),
                      Words::tr("Il file SHA256SUMS permette di controllare che nessun file sia "
                                "stato cambiato: sha256sum -c SHA256SUMS."));
        html_.markup(QLatin1String("</body></html>\n"));
        return html_.take();
    }

  private:
    void writeFacts() {
        const auto& patient = content_.patient;
        html_.element(QLatin1String("p"),
                      QStringLiteral("%1, %2").arg(patient.fullName(), patient.codiceFiscale));
        html_.element(QLatin1String("p"),
                      Words::tr("Esportato il %1.")
                          .arg(inRome(content_.made).toString(QStringLiteral("dd/MM/yyyy HH:mm"))));
        html_.element(QLatin1String("p"), Words::tr("Documenti scelti: %1. Contenuti qui: %2.")
                                              .arg(content_.summary.chosen())
                                              .arg(content_.summary.included()));
    }

    void writeTable() {
        html_.markup(QLatin1String("<table><thead><tr>"));
        for (const auto& name :
             {Words::tr("Data"), Words::tr("Documento"), Words::tr("Struttura"), Words::tr("File")})
            html_.element(QLatin1String("th"), name);
        html_.markup(QLatin1String("</tr></thead><tbody>\n"));
        for (const auto& entry : content_.entries) writeRow(entry);
        html_.markup(QLatin1String("</tbody></table>\n"));
    }

    void writeRow(const ExportIndexEntry& entry) {
        html_.markup(QLatin1String("<tr>"));
        for (const auto& text : {day(entry.document), entry.document.title, place(entry.document)})
            writeCell(text);
        html_.markup(QLatin1String("<td>"));
        if (!entry.readable.isEmpty()) {
            writeLink(entry.folder + entry.readable, Words::tr("Da leggere"));
            html_.markup(QLatin1String(" · "));
        }
        writeLink(entry.folder + entry.original, Words::tr("Originale"));
        html_.markup(QLatin1String("</td></tr>\n"));
    }

    void writeCell(const QString& text) {
        html_.markup(QLatin1String("<td>"));
        html_.text(text);
        html_.markup(QLatin1String("</td>"));
    }

    // Paths of ours: letters, digits, "-", "." and "/".
    void writeLink(const QString& path, const QString& words) {
        html_.markup(QLatin1String("<a href=\""));
        html_.text(path);
        html_.markup(QLatin1String("\">"));
        html_.text(words);
        html_.markup(QLatin1String("</a>"));
    }

    void writeLeft() {
        QStringList lines;
        for (const auto& outcome : content_.summary.outcomes)
            if (outcome.reason)
                lines << QStringLiteral("%1, %2: %3")
                             .arg(day(outcome.document), outcome.document.title,
                                  exportReason(outcome));
        if (lines.isEmpty()) return;
        html_.element(QLatin1String("h2"), Words::tr("Che cosa manca, e perché"));
        html_.markup(QLatin1String("<ul>\n"));
        for (const auto& line : lines) html_.element(QLatin1String("li"), line);
        html_.markup(QLatin1String("</ul>\n"));
    }

    const ExportIndexContent& content_;
    clinical::HtmlText html_{};
};

}  // namespace

QString exportIndex(const ExportIndexContent& content) {
    return IndexPage(content).write();
}

QString exportReason(const ExportOutcome& outcome) {
    if (!outcome.reason) return {};
    if (outcome.part == ExportOutcome::Part::originalOnly)
        return Words::tr("c'è solo il file originale: non si riesce a leggerlo.");
    const auto code = outcome.reason->code;
    if (code == errors::documentMissing)
        return Words::tr("il portale non ha più questo documento.");
    if (code == errors::documentAltered)
        return Words::tr("il file ricevuto non è quello che il Fascicolo ha registrato.");
    if (code == errors::documentUnreadable) return Words::tr("il file è vuoto.");
    return errorText(*outcome.reason).title;
}

}  // namespace core
