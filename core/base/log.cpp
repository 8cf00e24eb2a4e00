// SPDX-License-Identifier: EUPL-1.2
#include "core/base/log.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cstdio>

namespace core {

Q_LOGGING_CATEGORY(lcCard, "sportello.card", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPortal, "sportello.portal", QtWarningMsg)

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression pattern(const char* text) {
    return QRegularExpression(QLatin1String(text), QRegularExpression::CaseInsensitiveOption);
}

const std::array<Rule, 4>& rules() {
    // Never destroyed: the card thread may still log while the program's statics go.
    static const auto& list = *new std::array<Rule, 4>{{
        {pattern(R"(bearer\s+[^\s",;]+)"), QStringLiteral("Bearer ***")},
        {pattern(R"((access_token|token|password|pin|puk|otp|code)("?\s*[:=]\s*"?)[^\s",;}]+)"),
         QStringLiteral("\\1\\2***")},
        {pattern(
             R"([A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z])"),
         QStringLiteral("[codice fiscale]")},
        {pattern(R"((?<![0-9A-F])[0-9]{10,20}(?![0-9A-F]))"), QStringLiteral("[number]")},
    }};
    return list;
}

bool carriesSecret(std::uint8_t ins) {
    return ins == 0x20 || ins == 0x24 || ins == 0x2C;
}

const char* levelName(QtMsgType type) {
    switch (type) {
        case QtDebugMsg:
            return "debug";
        case QtInfoMsg:
            return "info";
        case QtWarningMsg:
            return "warning";
        default:
            return "error";
    }
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const auto line = redact(text).toUtf8();
    std::fprintf(stderr, "%s %s: %s\n", levelName(type), context.category, line.constData());
}

}  // namespace

void installRedactingLog() {
    qInstallMessageHandler(handleMessage);
}

QString redact(const QString& text) {
    auto result = text;
    for (const auto& rule : rules()) result.replace(rule.pattern, rule.replacement);
    return result;
}

QString printCommand(ByteView command) {
    if (command.size() < 2 || !carriesSecret(command[1]))
        return QString::fromStdString(pcsc::toHex(command));
    const auto header = command.first(std::min<std::size_t>(command.size(), 4));
    return QStringLiteral("%1 [%2 bytes hidden]")
        .arg(QString::fromStdString(pcsc::toHex(header)))
        .arg(command.size() - header.size());
}

QString printError(const Error& error) {
    return QStringLiteral("%1 (%2)").arg(QString::fromUtf8(error.code.name().data()),
                                         redact(QString::fromStdString(error.cause)));
}

}  // namespace core
