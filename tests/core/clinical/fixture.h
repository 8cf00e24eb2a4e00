// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QFile>

#include "core/clinical/reading/cda_reader.h"

namespace fixture {

inline QDir folder() {
    return QDir(QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/clinical/fixtures"));
}

/// The developer set beside the project; may not be there.
inline QDir sharedFolder() {
    return QDir(QStringLiteral(SPORTELLO_SOURCE_DIR "/../shared/data/cda"));
}

inline QByteArray bytes(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no file %s", qPrintable(path));
    return file.readAll();
}

/// "lab" → fixtures/lab.xml
inline QByteArray xml(const QString& name) {
    return bytes(folder().filePath(name + QStringLiteral(".xml")));
}

inline core::clinical::ClinicalDocument document(const QString& name) {
    return core::clinical::readCda(xml(name)).value();
}

/// A document of one section with this text, and these entries.
inline QByteArray oneSection(const QByteArray& text, const QByteArray& entries = {}) {
    return R"(<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
           "<component><structuredBody><component><section><text>" +
           text + "</text>" + entries +
           "</section></component></structuredBody></component></ClinicalDocument>";
}

}  // namespace fixture
