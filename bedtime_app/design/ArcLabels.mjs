// Finds each label of the evening arc a free place, or says that there is none.
// All lengths in pixels; y grows downwards; the horizon is at arc.cy.

const GAPS = [14, 20, 28, 38, 50];
const AIR = 9;
const DOT = 9;

// labels: [{x, y, width, height}], x and y being the dot on the arc; moon: {x, y, radius} or null.
// Gives [{x, y, align}] (align: -1 text ends at x + width, 0 centred, 1 begins at x), or [] for no room.
export function place(labels, arc, moon, bounds) {
    const track = sample(arc);
    const taken = [];
    for (const label of labels) {
        const spot = candidates(label, arc, bounds)
            .sort((one, other) => one.cost - other.cost)
            .find(box => free(box, label, labels, arc, track, moon, bounds, taken));
        if (spot === undefined)
            return [];
        taken.push(spot);
    }
    return taken.map(box => ({ x: Math.round(box.x), y: Math.round(box.y), align: box.align }));
}

function sample(arc) {
    const points = [];
    for (let step = 0; step <= 160; ++step) {
        const angle = Math.PI * step / 160;
        points.push({ x: arc.cx - arc.rx * Math.cos(angle), y: arc.cy - arc.ry * Math.sin(angle) });
    }
    return points;
}

function candidates(label, arc, bounds) {
    const { x, y, width, height } = label;
    const found = [];
    const offer = (left, top, align, extra) => {
        const middle = { x: left + width / 2, y: top + height / 2 };
        const inside = Math.hypot((middle.x - arc.cx) / arc.rx, (middle.y - arc.cy) / arc.ry) < 1;
        const cost = Math.hypot(middle.x - x, (middle.y - y) * 1.5) + (inside ? 45 : 0) + extra;
        found.push({ x: left, y: top, width, height, align, cost });
    };
    const onHorizon = arc.cy - y < 2;
    if (onHorizon) {
        const left = Math.max(0, Math.min(bounds.width - width, x - width / 2));
        offer(left, y + 14, 0, -1000);
    }
    for (const gap of GAPS) {
        offer(x - width / 2, y - gap - height, 0, 0);
        offer(x - width / 2, y + gap, 0, 0);
        for (let lift = -4; lift <= 4; ++lift) {
            const top = y - height / 2 + lift * height / 4;
            offer(x - gap - width, top, -1, 0);
            offer(x + gap, top, 1, 0);
        }
    }
    return found;
}

function free(box, own, labels, arc, track, moon, bounds, taken) {
    if (box.x < 0 || box.y < 0 || box.x + box.width > bounds.width || box.y + box.height > bounds.height)
        return false;
    if (box.y < arc.cy + 4 && box.y + box.height > arc.cy - 4)
        return false;
    if (taken.some(other => meets(box, other)))
        return false;
    if (labels.some(other => other !== own && near(box, other, DOT)))
        return false;
    if (moon && box.y < arc.cy && near(box, moon, moon.radius))
        return false;
    return !track.some(point => near(box, point, AIR));
}

function meets(one, other) {
    return one.x < other.x + other.width + AIR && other.x < one.x + one.width + AIR
        && one.y < other.y + other.height + AIR / 2 && other.y < one.y + one.height + AIR / 2;
}

function near(box, point, distance) {
    const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
    const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
    return Math.hypot(dx, dy) < distance;
}
