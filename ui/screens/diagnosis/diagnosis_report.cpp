// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/diagnosis/diagnosis_report.h"

#include <QCoreApplication>

#include "core/diagnosis/report.h"
#include "ui/screens/parts/read_page.h"
#include "ui/screens/record/paper_text.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DiagnosisReport)
};

using core::diagnosis::ProbeGroup;

QString joined(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QLatin1Char('\n'));
}

QStringList cells(const core::diagnosis::Diagnosis::Row& row) {
    const auto& finding = *row.finding;
    const QString code =
        finding.code ? QString::fromLatin1(finding.code->name().data()) : QString();
    return {core::diagnosis::verdictWord(finding.verdict),
            joined({finding.title.text(), finding.detail.text(), code}),
            joined({finding.advice.text.text(), QString::fromLatin1(finding.advice.command)})};
}

}  // namespace

QString diagnosisPaper(const std::vector<core::diagnosis::Diagnosis::Row>& rows) {
    QString html;
    for (const auto group : {ProbeGroup::card, ProbeGroup::connection, ProbeGroup::program}) {
        QVector<QStringList> lines;
        for (const auto& row : rows)
            if (row.finding && row.probe->group == group) lines << cells(row);
        html += paperHeading(core::diagnosis::groupName(group)) +
                paperTable({Words::tr("Esito"), Words::tr("Controllo"), Words::tr("Che cosa fare")},
                           lines);
    }
    return html;
}

QByteArray diagnosisFile(const QString& name,
                         const std::vector<core::diagnosis::Diagnosis::Row>& rows,
                         const QDateTime& when) {
    if (name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return core::diagnosis::reportJson(rows).toJson();
    return core::diagnosis::reportText(rows, when).toUtf8() + '\n';
}

}  // namespace ui
