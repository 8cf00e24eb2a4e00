// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_print.h"

#include <QCoreApplication>

#include "ui/print/text_content.h"
#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/record/paper_text.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DoctorPrint)
};

QString headed(const char* tag, const QString& text) {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString surgery(const core::Surgery& surgery) {
    return paperFacts({{Words::tr("Indirizzo Ambulatorio"), surgeryLine(surgery)},
                       {Words::tr("Tel. Ambulatorio"), surgery.phone},
                       {Words::tr("Orari Ambulatorio"), core::weekText(surgery.hours)},
                       {Words::tr("Come si riceve"),
                        surgery.byAppointment ? Words::tr("Su appuntamento") : QString()}});
}

QString associatesTable(const QVector<core::Doctor>& associates) {
    QVector<QStringList> rows;
    for (const core::Doctor& doctor : associates)
        rows << QStringList{
            doctor.name, doctor.code, mainSurgeryLine(doctor),
            doctor.surgeries.isEmpty() ? QString() : doctor.surgeries.first().phone};
    return paperTable(
        {Words::tr("Medico"), Words::tr("Codice"), Words::tr("Ambulatorio"), Words::tr("Telefono")},
        rows);
}

}  // namespace

QString paperFacts(const QVector<std::pair<QString, QString>>& facts) {
    QString rows;
    for (const auto& [name, value] : facts)
        if (!value.isEmpty())
            rows += QStringLiteral(
                        "<tr><td style=\"padding:3px 16px 3px 0\">%1</td>"
                        "<td style=\"padding:3px 0\"><b>%2</b></td></tr>")
                        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\">%1</table>").arg(rows);
}

PrintJob::Contents printedDoctor(const core::Doctor& doctor,
                                 const QVector<core::Doctor>& associates) {
    QString html =
        headed("h1", doctor.name) +
        paperFacts({{Words::tr("Medico"), doctorKindName(doctor.kind)},
                    {Words::tr("Codice Medico"), doctor.code},
                    {Words::tr("Numero assistiti in carico"), QString::number(doctor.patients)},
                    {Words::tr("Posti disponibili"), QString::number(doctor.places)},
                    {Words::tr("Ambito"), doctor.area.name},
                    {Words::tr("Lingue"), languagesWords(doctor)},
                    {Words::tr("E-mail"), doctor.email},
                    {Words::tr("Associazione"), associationWords(doctor)}});
    for (const core::Surgery& each : doctor.surgeries)
        html += headed("h2", Words::tr("Ambulatorio")) + surgery(each);
    if (!associates.isEmpty())
        html += headed("h2", Words::tr("Medici Associati")) + associatesTable(associates);
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(paperText(html)));
    return contents;
}

}  // namespace ui
