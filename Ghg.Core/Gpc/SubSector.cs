using Ghg.Core.Texts;

namespace Ghg.Core.Gpc;

/// <summary>A sub-sector of the GPC, such as <c>I.1</c> residential buildings.</summary>
/// <param name="Id">Roman sector and number.</param>
/// <param name="Sector">The sector it belongs to.</param>
/// <param name="Number">Its number within the sector.</param>
/// <param name="Name">Its name as published.</param>
public sealed record SubSector(string Id, Sector Sector, int Number, Text Name);
