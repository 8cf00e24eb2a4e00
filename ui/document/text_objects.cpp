// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/text_objects.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>

#include "ui/style/painting.h"

namespace ui {
namespace {

enum Object { badgeObject = QTextFormat::UserObject + 1, signObject, rangeObject };
enum Property {
    wordsProperty = QTextFormat::UserProperty + 1,
    toneProperty,
    iconProperty,
    roleProperty,
    computedProperty,
    paperProperty,
    scaleProperty,
    lowProperty,
    highProperty,
    valueProperty,
    flaggedProperty
};

constexpr QSizeF barSize(132, 18);
constexpr double badgePadding = 8;

QTextCharFormat objectFormat(Object object, const ReadingLook& look) {
    QTextCharFormat format;
    format.setObjectType(object);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setProperty(paperProperty, look.paper);
    format.setProperty(scaleProperty, look.theme.scale);
    return format;
}

ReadingLook lookOf(const QTextFormat& format) {
    return format.boolProperty(paperProperty) ? ReadingLook::onPaper() : ReadingLook::onScreen();
}

BadgeSpec badgeOf(const QTextFormat& format) {
    BadgeSpec spec;
    spec.tone = static_cast<Tone>(format.intProperty(toneProperty));
    spec.text = format.stringProperty(wordsProperty);
    if (format.hasProperty(iconProperty))
        spec.icon = static_cast<Icon>(format.intProperty(iconProperty));
    spec.computed = format.boolProperty(computedProperty);
    return spec;
}

class Objects : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
  public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
        const ReadingLook look = lookOf(format);
        switch (format.objectType()) {
            case badgeObject:
                return look.paper ? paperBadgeSize(format, look) : badgeOf(format).size();
            case rangeObject:
                return barSize * look.theme.scale;
            default:
                return QSizeF(look.px(18), look.px(18));
        }
    }

    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                    const QTextFormat& format) override {
        const ReadingLook look = lookOf(format);
        switch (format.objectType()) {
            case badgeObject:
                return look.paper ? paintPaperBadge(*painter, rect, format, look)
                                  : badgeOf(format).paint(*painter, rect);
            case rangeObject:
                return paintRange(*painter, rect, format, look);
            default:
                drawIcon(*painter, rect, static_cast<Icon>(format.intProperty(iconProperty)),
                         look.color(static_cast<Role>(format.intProperty(roleProperty))));
        }
    }

  private:
    static QSizeF paperBadgeSize(const QTextFormat& format, const ReadingLook& look) {
        const QFontMetricsF metrics(look.theme.font(Type::badge));
        const double icon = format.hasProperty(iconProperty) ? look.px(18) : 0;
        return {metrics.horizontalAdvance(format.stringProperty(wordsProperty)) + icon +
                    2 * look.px(badgePadding),
                metrics.height() + look.px(4)};
    }

    static void paintPaperBadge(QPainter& painter, QRectF rect, const QTextFormat& format,
                                const ReadingLook& look) {
        const bool computed = format.boolProperty(computedProperty);
        paintBox(painter, rect, rect.height() / 2, Qt::white, Qt::black, 1,
                 computed ? Qt::DashLine : Qt::SolidLine);
        rect.adjust(look.px(badgePadding), 0, -look.px(badgePadding), 0);
        if (format.hasProperty(iconProperty)) {
            QRectF sign(0, 0, look.px(14), look.px(14));
            sign.moveCenter({rect.left() + sign.width() / 2, rect.center().y()});
            drawIcon(painter, sign, static_cast<Icon>(format.intProperty(iconProperty)), Qt::black);
            rect.setLeft(rect.left() + look.px(18));
        }
        painter.setFont(look.theme.font(Type::badge));
        painter.setPen(Qt::black);
        painter.drawText(rect, Qt::AlignVCenter | Qt::TextDontClip,
                         format.stringProperty(wordsProperty));
    }

    static RangeBar rangeOf(const QTextFormat& format) {
        RangeBar range;
        if (format.hasProperty(lowProperty)) range.low = format.doubleProperty(lowProperty);
        if (format.hasProperty(highProperty)) range.high = format.doubleProperty(highProperty);
        range.value = format.doubleProperty(valueProperty);
        range.flagged = format.boolProperty(flaggedProperty);
        return range;
    }

    static void paintRange(QPainter& painter, const QRectF& rect, const QTextFormat& format,
                           const ReadingLook& look) {
        const RangeBar range = rangeOf(format);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const double middle = rect.center().y();
        const auto x = [&](double part) { return rect.left() + part * rect.width(); };
        const QRectF line(rect.left(), middle - look.px(3), rect.width(), look.px(6));
        paintBox(painter, line, look.px(3), look.color(look.paper ? Role::ctl : Role::line), {}, 0);
        const double from = range.low ? range.place(*range.low) : 0;
        const double to = range.high ? range.place(*range.high) : 1;
        const QRectF band(x(from), middle - look.px(6), (to - from) * rect.width(), look.px(12));
        const QColor fill = look.color(Role::band);
        paintBox(painter, band, look.px(4), fill.alpha() == 0 ? look.color(Role::surface) : fill,
                 look.color(Role::bandEdge), look.px(1.5));
        paintPoint(painter, QPointF(x(range.place(range.value)), middle), range.flagged, look);
        painter.restore();
    }

    static void paintPoint(QPainter& painter, QPointF at, bool flagged, const ReadingLook& look) {
        const double radius = look.px(flagged ? 6.5 : 5.5);
        painter.setPen(QPen(look.color(Role::surface), look.px(2)));
        painter.setBrush(look.color(flagged ? Role::warn : Role::ok));
        if (!flagged) return painter.drawEllipse(at, radius, radius);
        painter.drawPolygon(QPolygonF{at + QPointF(-radius, 0), at + QPointF(0, -radius),
                                      at + QPointF(radius, 0), at + QPointF(0, radius)});
    }
};

}  // namespace

// A range with both ends takes the middle half of the bar; one with an open end starts or ends with
// the bar. Values beyond stop at the bar's end.
double RangeBar::place(double at) const {
    const double span = low && high ? *high - *low : std::abs(high.value_or(low.value_or(0)));
    if (span <= 0) return 0.5;
    const double part = low && high ? 0.25 + (at - *low) / span / 2
                        : high      ? at / span * 0.55
                                    : 0.3 + (at - *low) / span * 0.5;
    return std::clamp(part, 0.04, 0.96);
}

QTextCharFormat badgeFormat(const BadgeSpec& badge, const ReadingLook& look) {
    QTextCharFormat format = objectFormat(badgeObject, look);
    format.setProperty(toneProperty, int(badge.tone));
    format.setProperty(wordsProperty, badge.text);
    if (badge.icon) format.setProperty(iconProperty, int(*badge.icon));
    format.setProperty(computedProperty, badge.computed);
    return format;
}

QTextCharFormat signFormat(Icon icon, Role role, const QString& words, const ReadingLook& look) {
    QTextCharFormat format = objectFormat(signObject, look);
    format.setProperty(iconProperty, int(icon));
    format.setProperty(roleProperty, int(role));
    format.setProperty(wordsProperty, words);
    format.setToolTip(words);
    return format;
}

QTextCharFormat rangeFormat(const RangeBar& range, const ReadingLook& look) {
    QTextCharFormat format = objectFormat(rangeObject, look);
    if (range.low) format.setProperty(lowProperty, *range.low);
    if (range.high) format.setProperty(highProperty, *range.high);
    format.setProperty(valueProperty, range.value);
    format.setProperty(flaggedProperty, range.flagged);
    return format;
}

QString objectWords(const QTextFormat& format) {
    return format.stringProperty(wordsProperty);
}

QString spokenText(const QTextCursor& cursor) {
    QString text;
    const int end = cursor.selectionEnd();
    const QTextDocument& document = *cursor.document();
    for (QTextBlock block = document.findBlock(cursor.selectionStart());
         block.isValid() && block.position() < end; block = block.next()) {
        if (!text.isEmpty()) text += u'\n';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment run = it.fragment();
            const int from = std::max(run.position(), cursor.selectionStart());
            const int to = std::min(run.position() + run.length(), end);
            if (from >= to) continue;
            QString words = run.text().mid(from - run.position(), to - from);
            words.replace(QChar::ObjectReplacementCharacter, objectWords(run.charFormat()));
            text += words.replace(QChar::LineSeparator, u'\n');
        }
    }
    return text;
}

void installObjects(QTextDocument& document) {
    auto* objects = new Objects(&document);
    for (const int object : {badgeObject, signObject, rangeObject})
        document.documentLayout()->registerHandler(object, objects);
}

}  // namespace ui

#include "text_objects.moc"
