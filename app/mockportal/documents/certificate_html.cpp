// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/certificate_html.h"

#include <QMap>
#include <algorithm>

namespace mockportal {
namespace {

using Dates = QMap<QString, QList<QDate>>;  // by antigen, oldest first

QString day(const QDate& date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

Dates datesOf(const QList<Vaccination>& done) {
    Dates dates;
    for (const auto& each : done)
        if (each.state == Vaccination::State::given)
            for (const auto& antigen : each.vaccine.antigens) dates[antigen] << each.date;
    for (auto& list : dates) std::ranges::sort(list);
    return dates;
}

QString cell(const char* tag, const QString& text) {
    return QStringLiteral("<%1 align='left' style='border-bottom:1px solid #c5ccd1'>%2</%1>")
        .arg(QLatin1String(tag), text.toHtmlEscaped());
}

/// At least five columns, as on paper; more when somebody had more doses.
qsizetype columnsFor(const Dates& dates) {
    qsizetype most = 5;
    for (const auto& list : dates) most = std::max(most, list.size());
    return std::min<qsizetype>(most, 8);
}

QString table(const Dates& dates) {
    const auto columns = columnsFor(dates);
    QString head = cell("th", QStringLiteral("Malattia"));
    for (qsizetype dose = 1; dose <= columns; ++dose)
        head += cell("th", QStringLiteral("%1ª dose").arg(dose));
    auto html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4'><tr>") + head +
                QStringLiteral("</tr>");
    for (auto row = dates.begin(); row != dates.end(); ++row) {
        html += QStringLiteral("<tr>") + cell("td", row.key());
        const auto shown = row->mid(std::max<qsizetype>(0, row->size() - columns));
        for (qsizetype dose = 0; dose < columns; ++dose)
            html += cell("td", dose < shown.size() ? day(shown[dose]) : QString());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString person(const Citizen& citizen) {
    return QStringLiteral("<p><b>%1 %2</b><br>nato/a il %3 a %4<br>Codice fiscale %5</p>")
        .arg(citizen.family.toHtmlEscaped(), citizen.given.toHtmlEscaped(), day(citizen.birthDate),
             citizen.birthPlace.toHtmlEscaped(), citizen.codiceFiscale.toHtmlEscaped());
}

QString office(const VaccinationOffice& office) {
    return QStringLiteral(
               "<p><b>%1</b><br><span style='font-size:7.5pt'>%2<br>%3, %4</span></p><hr>")
        .arg(office.facility.name.toHtmlEscaped(), office.facility.body.toHtmlEscaped(),
             office.facility.address.toHtmlEscaped(), office.facility.city.toHtmlEscaped());
}

}  // namespace

QString certificateHtml(const QList<Vaccination>& done, const Citizen& citizen,
                        const VaccinationOffice& who, const QDateTime& issued) {
    return QStringLiteral("<html><body style='font-size:9pt'>") + office(who) +
           QStringLiteral("<h1 style='font-size:16pt'>Certificato vaccinale</h1>") +
           person(citizen) + table(datesOf(done)) +
           QStringLiteral(
               "<p>Il certificato è valido per gli adempimenti scolastici (legge 119/2017).</p>"
               "<p>Rilasciato il %1</p><p align='right'>Il medico<br><b>%2</b></p></body></html>")
               .arg(day(issued.date()), who.author.displayName().toHtmlEscaped());
}

}  // namespace mockportal
