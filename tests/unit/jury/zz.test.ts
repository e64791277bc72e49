import {test} from "vitest"; import {assign} from "#app/areas/jury/assignment";
for (const [E,J,K,m,cf] of [[500,60,4,34,.06],[500,60,4,null,.06],[500,60,4,34,.5],[500,60,4,30,.06],[5000,300,4,68,.06],[5000,300,4,66,.06]] as const) test(`${E}`,()=>{
 const r=(a:number,b:number)=>{let h=Math.imul(a*7919+b*104729+13,2654435761)>>>0;h^=h>>>15;h=Math.imul(h,2246822519)>>>0;return (h>>>0)/2**32};
 const cats=["a","b","c","d","e","f"];
 const t=performance.now();
 const res=assign({entries:Array.from({length:E},(_,i)=>({id:"e"+i,categoryId:cats[i%6]!,need:K})),jurors:Array.from({length:J},(_,i)=>({id:"j"+i,max:m,categoryIds:i===0?[]:cf===.5?[cats[i%6]!,cats[(i+1)%6]!]:cats})),excluded:(j,e)=>r(+j.slice(1),+e.slice(1))<Math.min(cf,.2),existing:[],seed:4});
 console.log(E,J,K,m,cf,res.ok? [...new Set(res.value.loads.map(l=>l.entries))].join(): "short "+res.reason.shortages.length, Math.round(performance.now()-t)+" ms");
});
