using Ghg.Core.Gpc;
using Ghg.Core.Methods;

namespace Ghg.Core.Inventories;

/// <summary>A method that a record goes to, and the reference that the method's line stands under.</summary>
internal sealed record Assignment(IMethod Method, GpcReference Reference);
