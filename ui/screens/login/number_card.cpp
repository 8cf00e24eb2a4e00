// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/number_card.h"

#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double wide = 306;
constexpr double high = 194;

// The printed number of the specimen card.
const QString prefix = QStringLiteral("80380 00030");
const QString serial = QStringLiteral("00412 70839");

class BackOfCard : public QWidget {
  public:
    BackOfCard() {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleRole(this, QAccessible::Graphic);
        setAccessibleName(
            NumberCard::tr("Il retro della tessera: il numero è in basso, dopo 80380 00030."));
    }
    QSize sizeHint() const override { return {theme().px(wide), theme().px(high)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.scale(theme().scale, theme().scale);
        paintPlate(painter);
        paintNumber(painter);
    }

  private:
    static QColor plate() {
        if (theme().highContrast()) return Qt::black;
        return theme().scheme == Scheme::dark ? QColor(0x39, 0x43, 0x50) : QColor(0xC3, 0xCC, 0xD8);
    }
    static QColor stripe() {
        if (theme().highContrast()) return Qt::white;
        return theme().scheme == Scheme::dark ? QColor(0x12, 0x15, 0x19) : QColor(0x56, 0x65, 0x7A);
    }
    static void paintPlate(QPainter& painter) {
        paintBox(painter, QRectF(0, 0, wide, high), 14, plate(),
                 theme().highContrast() ? QColor(Qt::white) : QColor(), 2);
        painter.fillRect(QRectF(0, 16, wide, 30), stripe());
        const QColor line =
            theme().scheme == Scheme::light ? QColor(Qt::white) : theme().color(Role::ink2);
        const double widths[] = {150, 100, 120};
        for (int i = 0; i < 3; ++i)
            paintBox(painter, QRectF(20, 60 + 18 * i, widths[i], 8), 4, line, {}, 0);
    }
    static void paintNumber(QPainter& painter) {
        const QRectF frame(13, 125, wide - 26, 48);
        paintBox(painter, frame, 8, theme().color(Role::surface), theme().color(Role::primary), 3);
        QFont font = theme().font(Type::body);
        font.setPixelSize(18);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const double gap = 14;
        const QFontMetricsF metrics(font);
        const double first = metrics.horizontalAdvance(prefix);
        const double all = first + gap + metrics.horizontalAdvance(serial);
        QRectF text = frame;
        text.setLeft(frame.left() + (frame.width() - all) / 2);
        painter.setPen(theme().color(Role::ink2));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, prefix);
        text.setLeft(text.left() + first + gap);
        painter.setPen(theme().color(Role::primary));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, serial);
    }
};

}  // namespace

NumberCard::NumberCard(QWidget* parent) : Card(Kind::plain, parent) {
    auto* layout = column(this, 14, {24, 22, 24, 22});
    auto* where =
        new Paragraph(Type::body, tr("Sul retro della tessera, in basso. È il numero lungo di 20 "
                                     "cifre."));
    where->setPreferredWidth(wide);
    layout->addWidget(new Paragraph(Type::h3, tr("Dove trovo il numero?")));
    layout->addWidget(new BackOfCard);
    layout->addWidget(where);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

}  // namespace ui
