// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/media_html.h"

#include <QCoreApplication>
#include <QUrl>

namespace core::clinical {
namespace {

constexpr qsizetype largestPicture = qsizetype{8} * 1024 * 1024;  // bytes within a page

void placeholder(const QString& text, HtmlText& html) {
    html.markup(QLatin1String("<p class=\"placeholder\">"));
    html.text(text);
    html.markup(QLatin1String("</p>\n"));
}

void picture(const QByteArray& content, QLatin1String type, HtmlText& html, Words& words) {
    html.markup(QLatin1String("<img alt=\""));
    html.text(words(QT_TRANSLATE_NOOP("Clinical", "Immagine allegata al documento")));
    html.markup(QLatin1String("\" src=\"data:"));
    html.markup(type);
    html.markup(QLatin1String(";base64,"));
    html.text(QString::fromLatin1(content.toBase64()));
    html.markup(QLatin1String("\">\n"));
}

void link(const QString& savedAs, const QString& name, HtmlText& html) {
    html.markup(QLatin1String("<p><a href=\""));
    html.text(QString::fromLatin1(QUrl::toPercentEncoding(savedAs)));  // "#" and "?" are its own
    html.markup(QLatin1String("\">"));
    html.text(name);
    html.markup(QLatin1String("</a></p>\n"));
}

bool isPlainText(const Media& media) {
    return media.mediaType.startsWith(QLatin1String("text/plain"));
}

void writeContent(const Media& media, const QString& savedAs, HtmlText& html, Words& words) {
    const bool mayBePicture = media.mediaType.startsWith(QLatin1String("image/"));
    const auto content = mayBePicture || isPlainText(media) ? media.content() : QByteArray();
    const auto type = pictureType(content);
    if (!type.isEmpty() && content.size() <= largestPicture)
        return picture(content, type, html, words);
    if (isPlainText(media) && !content.isEmpty()) {
        html.markup(QLatin1String("<div class=\"plain\">"));
        html.text(QString::fromUtf8(content));
        html.markup(QLatin1String("</div>\n"));
        return;
    }
    const auto name = words(QT_TRANSLATE_NOOP("Clinical", "Allegato: %1")).arg(mediaName(media));
    savedAs.isEmpty() ? placeholder(name, html) : link(savedAs, name, html);
}

}  // namespace

QLatin1String pictureType(const QByteArray& content) {
    if (content.startsWith("\x89PNG\r\n")) return QLatin1String("image/png");
    if (content.startsWith("\xFF\xD8\xFF")) return QLatin1String("image/jpeg");
    if (content.startsWith("GIF8")) return QLatin1String("image/gif");
    return QLatin1String();
}

QString mediaSuffix(const Media& media) {
    if (media.mediaType == QLatin1String("application/pdf")) return QStringLiteral("pdf");
    if (media.mediaType == QLatin1String("image/jpeg")) return QStringLiteral("jpg");
    if (media.mediaType == QLatin1String("image/png")) return QStringLiteral("png");
    if (media.mediaType == QLatin1String("image/gif")) return QStringLiteral("gif");
    return isPlainText(media) ? QStringLiteral("txt") : QStringLiteral("bin");
}

QString mediaName(const Media& media) {
    if (media.mediaType == QLatin1String("application/pdf")) return QStringLiteral("PDF");
    if (media.mediaType.startsWith(QLatin1String("image/")))
        return QCoreApplication::translate("Clinical", "immagine");
    return media.mediaType.isEmpty() ? QCoreApplication::translate("Clinical", "file")
                                     : media.mediaType;
}

void writeMedia(const Media& media, const QString& savedAs, HtmlText& html, Words& words) {
    html.markup(QLatin1String("<div class=\"media\" id=\"m-"));
    html.text(media.id);
    html.markup(QLatin1String("\">"));
    if (!media.base64.isEmpty())
        writeContent(media, savedAs, html, words);
    else if (!media.url.isEmpty())
        placeholder(words(QT_TRANSLATE_NOOP("Clinical", "Allegato non contenuto nel documento: %1"))
                        .arg(media.url),
                    html);
    else
        placeholder(words(QT_TRANSLATE_NOOP("Clinical", "Allegato vuoto")), html);
    html.markup(QLatin1String("</div>\n"));
}

}  // namespace core::clinical
