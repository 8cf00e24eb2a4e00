// SPDX-License-Identifier: EUPL-1.2
// A FHIR validator that is not ours (npm package `fhir`), fetched once into the build tree. The
// test that uses it is compiled with FHIR_VALIDATOR_DIR.
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace fhirjudge {

/// Empty when it can be asked, else why not.
inline QString missing() {
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return QStringLiteral("node is not installed");
    const QDir folder(QStringLiteral(FHIR_VALIDATOR_DIR));
    if (folder.exists(QStringLiteral("node_modules/fhir/package.json"))) return {};
    QProcess npm;
    npm.setWorkingDirectory(folder.path());
    npm.start(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"),
                                      QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
    const bool done = npm.waitForFinished(90000) && npm.exitCode() == 0;
    return done && npm.exitStatus() == QProcess::NormalExit
               ? QString()
               : QStringLiteral("the npm package `fhir` cannot be fetched here");
}

/// What it has against these resources, one line each.
inline QByteArrayList findings(const QList<QJsonObject>& resources) {
    QProcess node;
    node.setWorkingDirectory(QStringLiteral(FHIR_VALIDATOR_DIR));
    node.start(QStringLiteral("node"), {QStringLiteral("validate.js")});
    for (const auto& resource : resources)
        node.write(QJsonDocument(resource).toJson(QJsonDocument::Compact) + '\n');
    node.closeWriteChannel();
    if (!node.waitForFinished(60000) || node.exitCode() != 0)
        return {"validator: " + node.readAllStandardError()};
    auto lines = node.readAllStandardOutput().split('\n');
    lines.removeAll({});
    return lines;
}

}  // namespace fhirjudge
