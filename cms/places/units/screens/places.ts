/** A commune and its hamlets, as pickers show them. */
export interface PlacesOf {
  id: string;
  name: string;
  hamlets: { id: string; name: string }[];
}
