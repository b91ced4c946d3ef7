// Generated from spec/service.xml spec/shop_floor/count_shops.xsd
//   spec/shop_floor/describe_order.xsd spec/shop_floor/describe_orders.xsd
//   spec/shop_floor/describe_sales.xsd spec/shop_floor/find_toys.xsd spec/shop_floor/import.xsd
//   spec/shop_floor/melt_toy.xsd spec/shop_floor/place_order.xsd spec/shop_floor/polish_toys.xsd
//   spec/shop_floor/weigh_toys.xsd (c938fe0371e6d9c3).
// Do not edit: change the spec and run `make generate`.

/** The work behind the counter. */

export { countShops } from "./count_shops.ts";
export { describeOrder, waitForOrder } from "./describe_order.ts";
export { describeOrders, iterOrders } from "./describe_orders.ts";
export { describeSales, iterSales } from "./describe_sales.ts";
export { findToys } from "./find_toys.ts";
export { import_ } from "./import.ts";
export { meltToy } from "./melt_toy.ts";
export { placeOrder } from "./place_order.ts";
export { polishToys } from "./polish_toys.ts";
export { weighToys } from "./weigh_toys.ts";
export type {
  Nothing,
  NothingInput,
  Part,
  PartInput,
  Shadows,
  ShadowsInput,
  Spring,
  SpringInput,
} from "../common/part.ts";
export type { Finish, Mood, SortKey } from "../common/scalar.ts";
export { TrackPlan } from "../common/track.ts";
export type {
  Piece,
  PieceInput,
  PieceKind,
  Rail,
  RailInput,
  Track,
  TrackInput,
} from "../common/track.ts";
export type { Toy } from "../results/toy.ts";
export type { DescribeOrderArgs, DescribeOrderResponse } from "./describe_order.ts";
export type { DescribeOrdersArgs, DescribeOrdersResponse } from "./describe_orders.ts";
export type { DescribeSalesArgs, DescribeSalesResponse } from "./describe_sales.ts";
export type { Clause, FindToysArgs, FoundToys } from "./find_toys.ts";
export type { ImportResponse } from "./import.ts";
export type { MeltToyArgs } from "./melt_toy.ts";
export type { Order, OrderState, Wish, Wrap } from "./order.ts";
export type { PlaceOrderArgs, PlaceOrderResponse } from "./place_order.ts";
export type { PolishToysArgs, Rule, Rules, Shine } from "./polish_toys.ts";
export type { Weights } from "./weigh_toys.ts";
